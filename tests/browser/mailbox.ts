import { expect, type Page } from '@playwright/test'
import { goTo } from './steps'

/** The link in the newest mail to an address, as the operator finds it in the Mailbox. */
export async function linkInMailbox(page: Page, address: string): Promise<string> {
  await openMail(page, address)
  const link = await page.getByRole('link', { name: /^Open activation page/ }).getAttribute('href')
  return link ?? ''
}

async function openMail(page: Page, text: string): Promise<void> {
  await goTo(page, 'Mailbox')
  await page.getByRole('searchbox').fill(text)
  await expect(page).toHaveURL(/filter=/)
  await page
    .getByRole('region', { name: 'Mails' })
    .getByRole('listitem')
    .filter({ hasText: text })
    .getByRole('link')
    .click()
}

/** Reads the mail of an activation, and opens its link, which stands in a tab of its own. */
export async function linkFromMailbox(page: Page, organizationName: string): Promise<Page> {
  await openMail(page, organizationName)
  const [visitor] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: /^Open activation page/ }).click(),
  ])
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText(organizationName)
  return visitor
}
