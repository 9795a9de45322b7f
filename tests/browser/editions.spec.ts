import type { Page } from '@playwright/test'
import { expect, test } from './console'
import { closePanel, forward, openHappened, signInAs, switchEdition } from './demo'
import { apply, chooseAction, goTo, panel, row, search, signIn, tick } from './steps'

test('edition 2024-03: trials are extended on any day and as often as wished, and end; nothing upgrades', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'internal-admin')
  await switchEdition(page, '2024-03')
  await extend(page, 'Fresh Start Joinery', '13 Jul 2026')
  await extend(page, 'Fresh Start Joinery', '27 Jul 2026')
  await isRefused(page, 'Last Day Gardens', 'Manage subscription upgrade', 'Edition 2024-03 has no')

  await happensNextDay(page, { 'Last Day Gardens': 'Trial ended', 'Last Day Managed IT': 'Trial ended' })
  await goTo(page, 'Partners')
  await expect((await actionsMenu(page)).getByRole('menuitem', { name: /^Add partner/ })).toContainText(
    '2024-03',
  )
})

test('edition 2024-08: distributors extend their partners’ customers; customers’ trials end, partners’ upgrade', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'distributor-admin')
  await isRefused(page, 'Fresh Start Joinery', 'Extend trial', 'Only a customer’s own partner can extend')
  await switchEdition(page, '2024-08')
  await extend(page, 'Fresh Start Joinery', '13 Jul 2026')
  await goTo(page, 'Partners')
  await blocks(page, 'Two Days Left IT Services', '1 partner')
  await isRefused(page, 'Two Days Left IT Services', 'Extend trial', 'Edition 2024-08 has no')

  await happensNextDay(page, {
    'Last Day Gardens': 'Trial ended',
    'Last Day Managed IT': 'Upgraded to production',
  })
})

test('edition 2024-11: customers upgrade unless they are blocked, also those of a partner in trial, which can be converted', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'trial-partner-admin')
  await isRefused(
    page,
    'Partner in Trial Brewing',
    'Convert to production account',
    'has to be converted first',
  )
  await switchEdition(page, '2024-11')
  await extend(page, 'Fresh Start Opticians', '13 Jul 2026')
  await searched(page, 'Partner in Trial Brewing')
  await tick(page, 'Partner in Trial Brewing')
  await apply(await chooseAction(page, 'Convert to production account'))
  await expect(row(page, 'Partner in Trial Brewing')).toContainText('Production')

  await signInAs(page, 'partner-admin')
  await blocks(page, 'Last Day Gardens', '1 customer')
  await happensNextDay(page, {
    'Last Day Gardens': 'Trial ended',
    'Last Day Joinery': 'Upgraded to production',
  })
})

test('edition 2025: a trial is extended once, in its last days, by the partner; then it upgrades', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'partner-admin')
  await switchEdition(page, '2024-11')
  await extend(page, 'Fresh Start Joinery', '13 Jul 2026')
  await switchEdition(page, '2025')
  await isRefused(page, 'Fresh Start Joinery', 'Extend trial', 'Already extended')
  await isRefused(page, 'Fresh Start Bakery', 'Extend trial', '26 June 2026')
  await extend(page, 'Last Day Gardens', '23 Jun 2026')
  await happensNextDay(page, { 'Last Day Joinery': 'Upgraded to production' })

  await page.goto(`${origin}/events`)
  await expect(entry(page, 'Fresh Start Joinery').filter({ hasText: '29 Jun 2026' })).toContainText(
    'Edition 2024-11',
  )
  await expect(entry(page, 'Last Day Gardens').filter({ hasText: '23 Jun 2026' })).toContainText(
    'Edition 2025',
  )
})

async function searched(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(name)
  await expect(row(page, name)).toHaveCount(1)
}

async function extend(page: Page, name: string, until: string): Promise<void> {
  await searched(page, name)
  await tick(page, name)
  const extending = await chooseAction(page, 'Extend trial')
  await apply(extending)
  await expect(extending).toHaveCount(0)
  await expect(row(page, name)).toContainText(until)
}

async function blocks(page: Page, name: string, count: string): Promise<void> {
  await search(page, name, count)
  await tick(page, name)
  const managing = await chooseAction(page, 'Manage subscription upgrade')
  await managing.getByRole('radio', { name: /^Block/ }).check()
  await apply(managing)
  await expect(row(page, name)).toContainText('Block')
}

/** Neither the menu nor the panel lets it through, and one of them says why. */
async function isRefused(page: Page, name: string, action: string, why: string): Promise<void> {
  await searched(page, name)
  await tick(page, name)
  const choice = (await actionsMenu(page)).getByRole('menuitem', { name: action })
  if (await choice.isDisabled()) {
    await expect(choice).toContainText(why)
    await page.keyboard.press('Escape')
  } else {
    await choice.click()
    await expect(panel(page, action)).toContainText(why)
    await expect(panel(page, action).getByRole('button', { name: 'Apply', exact: true })).toBeDisabled()
    await closePanel(page)
  }
  await row(page, name).getByRole('checkbox').uncheck()
}

async function actionsMenu(page: Page) {
  await page.getByRole('button', { name: 'Actions', exact: true }).click()
  return page.getByRole('menu')
}

/** Moves the clock by a day, and reads in the list what it did to each of these. */
async function happensNextDay(page: Page, expected: Readonly<Record<string, string>>): Promise<void> {
  await forward(page, '+1 day')
  const happened = await openHappened(page)
  for (const [name, happening] of Object.entries(expected)) {
    await expect(happened.getByRole('listitem').filter({ hasText: name }).first()).toContainText(happening)
  }
  await closePanel(page)
}

function entry(page: Page, name: string) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: name })
}
