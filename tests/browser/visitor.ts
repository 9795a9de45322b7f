import { expect, type Page } from '@playwright/test'

/** A work account with which everything succeeds. */
export const admin = 'admin@birchwood.example'

/** Opens an activation link, as somebody who has never signed in. */
export async function openLink(visitor: Page, link: string): Promise<void> {
  await visitor.goto(link)
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
}

export async function start(visitor: Page): Promise<void> {
  await visitor.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(visitor.getByRole('heading', { name: 'Grant consent' })).toBeVisible()
}

/** Asks for consent with a work account. */
export async function askConsent(visitor: Page, account: string): Promise<void> {
  await visitor.getByRole('textbox', { name: 'Work account of a Global Administrator' }).fill(account)
  await visitor.getByRole('button', { name: 'Grant consent' }).click()
}

export async function grantConsent(visitor: Page, account: string): Promise<void> {
  await askConsent(visitor, account)
  await expect(visitor.getByRole('heading', { name: 'Management configuration' })).toBeVisible()
}

/** Confirms the management account, or has the tenant checked again with it. */
export async function configure(
  visitor: Page,
  account: string,
  button: 'Confirm' | 'Check again' = 'Confirm',
): Promise<void> {
  await visitor.getByRole('textbox', { name: 'Management account' }).fill(account)
  await visitor.getByRole('button', { name: button }).click()
}

/** The end of the activation page, once the import is completed. */
export async function expectReady(visitor: Page, organizationName: string): Promise<void> {
  await expect(visitor.getByRole('heading', { name: `${organizationName} is ready` })).toBeVisible({
    timeout: 30_000,
  })
}
