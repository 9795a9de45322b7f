import type { Page } from '@playwright/test'
import { expect, test } from './console'
import {
  closePanel,
  demoBar,
  forward,
  openEditions,
  openHappened,
  putInForce,
  signInAs,
  startOver,
} from './demo'
import { apply, chooseAction, goTo, panel, row, search, signIn, tick } from './steps'
import { presentersTour } from './tour'

type Play = (page: Page, ...bold: string[]) => Promise<void>

/** How each line of the tour is played, with what stands in it in bold. */
const plays: readonly Play[] = [
  async (page, name, upgradesOn) => {
    await openCustomer(page, name)
    await expect(page.getByRole('main')).toContainText(`Upgrades to PRODUCTION on ${upgradesOn}`)
  },
  async (page, action, endsOn) => {
    await page.getByRole('main').getByRole('button', { name: action }).click()
    await apply(panel(page, action))
    await expect(page.getByText(`${action}: applied to`)).toBeVisible()
    await expect(page.getByRole('main')).toContainText(endsOn)
    await expect(page.getByRole('main')).toContainText('extended once')
  },
  async (page, name, action) => {
    await goTo(page, 'Customers')
    await search(page, name, '1 customer')
    await tick(page, name)
    await page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: action }).click()
    await panel(page, action)
      .getByRole('radio', { name: /^Block/ })
      .check()
    await apply(panel(page, action))
    await expect(page.getByText(`${action}: applied to ${name}.`)).toBeVisible()
  },
  async (page, button, day, name, happening) => {
    await forward(page, button)
    await expect(demoBar(page)).toContainText(short(day))
    const happened = await openHappened(page)
    await expect(happened.getByRole('listitem').filter({ hasText: name }).first()).toContainText(happening)
    await closePanel(page)
  },
  async (page, button, day, blocked, kept) => {
    await forward(page, button)
    const happened = await openHappened(page)
    const did = happened.getByRole('region', { name: day }).getByRole('listitem')
    await expect(did.filter({ hasText: blocked })).toContainText('Trial ended')
    await expect(did.filter({ hasText: kept })).toContainText('Upgraded to production')
    await closePanel(page)
  },
  async (page, name, action) => {
    await openCustomer(page, name)
    await expect(page.getByRole('main')).toContainText('Trial ended')
    await page.getByRole('main').getByRole('button', { name: action }).click()
    await apply(panel(page, action))
    await expect(page.getByText(`${action}: applied to`)).toBeVisible()
  },
  async (page, button, day, name) => {
    await forward(page, button)
    const happened = await openHappened(page)
    const did = happened.getByRole('region', { name: day }).getByRole('listitem')
    await expect(did.filter({ hasText: name })).toContainText('Upgrade announced')
    await closePanel(page)
  },
  async (page, mailbox, partner) => {
    await goTo(page, mailbox)
    await page.getByRole('searchbox').fill('Window Open Bakery')
    await expect(page.getByText('3 mails')).toBeVisible()
    const notices = page.getByRole('listitem').filter({ hasText: 'Upgrade notice' })
    await expect(notices.filter({ hasText: '@window-open-bakery.example' })).toBeVisible()
    await expect(notices.filter({ hasText: `@${slug(partner)}.example` })).toBeVisible()
  },
  async (page, _signInAs, operatorId, list, name, day) => {
    await signInAs(page, operatorId)
    await goTo(page, list)
    await search(page, name, '1 partner')
    await expect(row(page, name)).toContainText('Production')
    await expect(row(page, name)).toContainText(short(day))
  },
  async (page, list, name, menu, action, whyNot, edition, says, endsOn) => {
    await goTo(page, list)
    await search(page, name, '1 customer')
    await tick(page, name)
    await page.getByRole('button', { name: menu, exact: true }).click()
    const refused = page.getByRole('menuitem').filter({ hasText: action })
    await expect(refused).toBeDisabled()
    await expect(refused).toContainText(whyNot)
    await page.keyboard.press('Escape')
    const editions = await openEditions(page)
    const rule = editions.getByRole('row').filter({ hasText: 'Extending a customer’s trial' })
    await expect(rule).toContainText(says)
    await putInForce(page, edition)
    await apply(await chooseAction(page, action))
    await expect(row(page, name)).toContainText(short(endsOn))
  },
  async (page, activity, filters, doneBy, calendar) => {
    await goTo(page, activity)
    const entries = page.getByRole('main').getByRole('listitem')
    await expect(entries.filter({ hasText: 'Edition 2024-11' }).first()).toContainText('Extend trial')
    await page.getByRole('button', { name: filters }).click()
    await page.getByRole('combobox', { name: doneBy }).click()
    await page.getByRole('option', { name: calendar }).click()
    await closePanel(page)
    await expect(entries.filter({ hasText: `by ${calendar}` }).first()).toContainText('The trial ends on')
    await expect(entries.filter({ hasText: 'Extend trial' })).toHaveCount(0)
  },
  async (page, _startOver, day) => {
    await startOver(page)
    await expect(demoBar(page)).toContainText(short(day))
    await expect(demoBar(page).getByRole('button', { name: 'Edition 2025' })).toBeVisible()
  },
]

test('the tour for presenters goes as the README tells it', async ({ page, origin }) => {
  test.slow()
  const { operatorId, steps } = presentersTour()
  expect(steps.length).toBe(plays.length)
  await signIn(page, origin, operatorId)
  for (const [index, { sentence, bold }] of steps.entries()) {
    await test.step(sentence, () => plays[index]?.(page, ...bold) ?? Promise.reject(new Error(sentence)))
  }
})

async function openCustomer(page: Page, name: string): Promise<void> {
  await goTo(page, 'Customers')
  await search(page, name, '1 customer')
  await row(page, name).getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** A name as it stands in an address. */
function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}

/** `16 June 2026` as lists and the bar say it. */
function short(day: string): string {
  return day.replace(/(\w{3})\w*(?= \d{4})/, '$1')
}
