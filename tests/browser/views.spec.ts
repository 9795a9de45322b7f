import type { Page } from '@playwright/test'
import { expect, test } from './console'
import { forward } from './demo'
import { apiAs } from './operatorApi'
import { goTo, signIn, turnTo } from './steps'

test('a saved view follows to another browser and outlives a sign-out, and its days move on with the calendar', async ({
  page,
  elsewhere,
  origin,
}) => {
  await signIn(page, origin, 'partner-admin')
  await goTo(page, 'Customers')
  const api = await apiAs(origin, 'partner-admin')
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('button', { name: 'Count from today: Trial ends to' }).click()
  const days = page.getByRole('textbox', { name: 'Trial ends to' })
  await expect(days).toBeFocused()
  await days.pressSequentially('-2x')
  await expect(days).toHaveAccessibleDescription('Give a whole number of days, such as 7 or -7.')
  // Longer than the list waits for somebody who types.
  await page.waitForTimeout(700)
  await expect(page.getByRole('group', { name: 'Active filters' })).toHaveCount(0)
  await days.fill('7')
  await expect(page.getByRole('group', { name: 'Active filters' })).toHaveText(
    /Trial ends to: in 7 days \(22 Jun 2026\)/,
  )
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('checkbox', { name: 'Seats' }).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Saved views' }).click()
  await page.getByRole('button', { name: 'Save view' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save view' })
  await expect(dialog.getByRole('radio', { name: '7 days from today' })).toBeChecked()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ends within a week')
  await dialog.getByRole('checkbox', { name: 'Keep the columns too' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Ends within a week' })).toBeVisible()

  await signIn(elsewhere, origin, 'partner-admin')
  await openSaved(elsewhere)
  const until = async (day: string) =>
    (await api.list('customers', { filter: { trialEndsOn_lte: day } })).total
  await expect(elsewhere.getByText(`${await until('2026-06-22')} customers`, { exact: true })).toBeVisible()
  await expect(elsewhere.getByRole('columnheader', { name: 'Seats' })).toHaveCount(0)

  await forward(elsewhere, '+1 day')
  await expect(elsewhere.getByText(/Trial ends to: in 7 days \(23 Jun 2026\)/)).toBeVisible()
  await expect(elsewhere.getByText(`${await until('2026-06-23')} customers`, { exact: true })).toBeVisible()

  await page.getByRole('button', { name: /Fernhollow/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  // Only then has the browser forgotten the view that was open.
  await expect(page.locator('button[id="partner-admin"]')).toBeVisible()
  await signIn(page, origin, 'partner-admin')
  await openSaved(page)
  await expect(page.getByText(/Trial ends to: in 7 days \(23 Jun 2026\)/)).toBeVisible()
})

test('Back and Forward go through every change of a list, and out of it; a wrong address says what is wrong and leads back', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'internal-admin')
  await goTo(page, 'Partners')
  await goTo(page, 'Customers')
  const heading = (name: string) => page.getByRole('columnheader', { name }).getByRole('button')
  const changes = [
    () => page.getByRole('button', { name: 'Upgrading soon' }).click(),
    () => heading('Stage').click(),
    async () => {
      await expect(page.getByRole('columnheader', { name: 'Stage', exact: true })).toHaveAttribute(
        'aria-sort',
        'ascending',
      )
      await heading('Stage').click()
    },
    () => page.getByRole('button', { name: 'All', exact: true }).click(),
    () => page.getByRole('button', { name: 'Go to page 2' }).click(),
    () => hide(page, 'Expires'),
  ]
  const addresses = [await addressIn(page)]
  for (const change of changes) {
    await change()
    await expect.poll(() => addressIn(page)).not.toBe(addresses.at(-1))
    addresses.push(await addressIn(page))
  }
  await page.getByRole('searchbox').pressSequentially('co op', { delay: 400 })
  await expect(page).toHaveURL(/%22co\+op%22/)
  addresses.push(await addressIn(page))

  for (const address of addresses.slice(0, -1).reverse()) {
    await page.goBack()
    await expect.poll(() => addressIn(page)).toBe(address)
  }
  await expect(page.getByRole('columnheader', { name: 'Expires' })).toBeVisible()
  await expect(page.getByText('1-25 of 300')).toBeVisible()
  for (const address of addresses.slice(1)) {
    await page.goForward()
    await expect.poll(() => addressIn(page)).toBe(address)
  }
  await expect(page.getByRole('columnheader', { name: 'Expires' })).toHaveCount(0)
  await page.evaluate(back => history.go(back), -addresses.length)
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeVisible()

  const wrong = [
    ['filter={"stage":', 'This address shows no list', 'Its filters cannot be read.'],
    [
      'filter={"stage":["production","nope"]}',
      'This address shows no list',
      '“nope” is not a value of the filter “Stage”.',
    ],
    ['filter={"colour":"blue"}', 'This address shows no list', 'This list has no filter “colour”.'],
    ['sort=colour', 'This address shows no list', 'This list cannot be sorted by “colour”.'],
    ['columns=stage,colour', 'This address shows no list', 'This list has no column “colour”.'],
    ['page=999', 'There is no page 999', 'All that matches stands on 12 pages.'],
  ] as const
  for (const [said, title, why] of wrong) {
    await turnTo(page, `/customers?${said}`)
    await expect(page.getByRole('alert').getByRole('heading', { name: title }), said).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(why)
    const count = page.getByText(/^\d+ customers$/)
    if (title === 'This address shows no list') await expect(count).toHaveCount(0)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(page.getByText('1-25 of 300')).toBeVisible()
  }
})

test('who presses on before the address of a list is whole gets where the link leads', async ({
  page,
  origin,
}) => {
  const preferences = await held(page, '**/api/preferences')
  const nextPage = await held(page, '**/assets/PartnerList-*.js')
  await signIn(page, origin, 'internal-admin')
  await expect(page.getByRole('link', { name: 'Alderbrook Coffee Roasters S.A.' })).toBeVisible()
  expect(await addressIn(page)).toBe('/customers')
  await page.getByRole('navigation').getByRole('link', { name: 'Partners', exact: true }).click()
  expect(await addressIn(page)).toBe('/partners')

  preferences.letGo()
  // The list that is being left has heard of them by then.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('partner-app.preferences'))).not.toBeNull()
  expect(await addressIn(page)).toBe('/partners')
  nextPage.letGo()
  await expect(page.getByRole('heading', { level: 1, name: 'Partners' })).toBeVisible()
})

/** Keeps what is asked for there on its way, until it is let go. */
async function held(page: Page, url: string): Promise<{ readonly letGo: () => void }> {
  const gate = new EventTarget()
  const opened = new Promise(resolve => gate.addEventListener('open', resolve))
  await page.route(url, route => opened.then(() => route.continue()))
  return { letGo: () => gate.dispatchEvent(new Event('open')) }
}

async function openSaved(page: Page): Promise<void> {
  await goTo(page, 'Customers')
  await page.getByRole('button', { name: 'Saved views' }).click()
  await page.getByRole('link', { name: 'Ends within a week' }).click()
}

async function hide(page: Page, column: string): Promise<void> {
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('checkbox', { name: column }).uncheck()
  await page.keyboard.press('Escape')
}

function addressIn(page: Page): Promise<string> {
  return page.evaluate(() => location.pathname + location.search)
}
