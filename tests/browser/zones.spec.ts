import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { calendarDateOf } from '#lifecycle'
import { type Api, startApi } from '../mock-api/server'
import { expect, test } from './console'
import { signIn, turnTo } from './steps'

const consoleFolder = fileURLToPath(new URL('../../dist', import.meta.url))

/** Eleven hours behind UTC, fourteen ahead of it, and where the clocks are put forward on 29 March 2026, and back on 25 October. */
const zones = ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Europe/Rome'] as const

test('an account has the same days in every time zone, also where the clocks change', async ({ browser }) => {
  await using api = await startApi({
    consoleFolder,
    demo: true,
    today: '2026-03-28',
    customers: {
      adatum: 'a trial on its last day',
      contoso: 'a trial two days from its end',
      litware: { in: 'production since today', expiresOn: calendarDateOf('2026-10-25') },
    },
    pending: { proseware: { kind: 'customer' } },
  })
  const pages = await Promise.all(zones.map(zone => pageIn(browser, zone, api)))

  const [spring, ...others] = await Promise.all(pages.map(springOf))
  for (const said of others) expect(said).toEqual(spring)
  expect(spring?.list).toContain('29 Mar 2026 · tomorrow')
  expect(spring?.trial).toContain('Upgrades to PRODUCTION on 30 March 2026, in 2 days')
  expect(spring?.pending).toContain('27 Mar 2026, 09:00 UTC')
  expect(spring?.typed).toBe('2026-10-25')
  expect(spring?.preview).toContain('25 October 2026')
  expect(spring?.chip).toContain('29 Mar 2026')

  const operator = await api.signIn('internal-admin')
  await operator.post('/api/demo/clock', { today: '2026-10-24' })
  const [autumn, ...alike] = await Promise.all(pages.map(autumnOf))
  for (const said of alike) expect(said).toEqual(autumn)
  expect(autumn?.list).toContain('25 Oct 2026 · tomorrow')
  expect(autumn?.production).toContain('Production expires on 25 October 2026, tomorrow')
})

async function pageIn(browser: Browser, timezoneId: string, { url }: Api): Promise<Page> {
  const context = await browser.newContext({ timezoneId, baseURL: url })
  const page = await context.newPage()
  await signIn(page, url, 'partner-admin')
  await expect(page.getByRole('table', { name: 'Customers' }).getByRole('link').first()).toBeVisible()
  return page
}

/** Everything that says a day, on the day before the clocks are put forward. */
async function springOf(page: Page) {
  const filter = `/customers?${new URLSearchParams({ filter: '{"trialEndsOn_gte":"2026-03-29"}', page: '1' })}`
  await turnTo(page, filter)
  await page.getByRole('button', { name: 'Filters' }).click()
  await expect(page.getByRole('textbox', { name: 'Trial ends from' })).toHaveValue('2026-03-29')
  const chip = await page.getByRole('group', { name: 'Active filters' }).innerText()
  const list = await tableOf(page)
  const pending = await accountOf(page, 'proseware')
  const trial = await accountOf(page, 'contoso')
  await page.getByRole('button', { name: 'Extend trial' }).click()
  const extended = await panelOf(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Convert to production account' }).click()
  const expiration = page.getByRole('dialog').getByLabel('Expiration date')
  await expiration.fill('2026-10-25')
  const typed = await expiration.inputValue()
  const preview = await panelOf(page)
  return { list, chip, pending, trial, extended, typed, preview, csv: await csvOf(page) }
}

/** The same on the day before they are put back, when a year's production has been announced to end. */
async function autumnOf(page: Page) {
  const list = await tableOf(page, '/customers')
  const production = await accountOf(page, 'litware', 'Expiration announced by mail')
  await page.getByRole('tab', { name: 'Activity' }).click()
  await expect(page.getByText('1 entry', { exact: true })).toBeVisible()
  await expect(page.getByText('1-1 of 1', { exact: true })).toBeVisible()
  // A screen reader is told a moment later than it can be seen.
  await expect(page.getByText('Found: 1 entry', { exact: true })).toBeAttached()
  const activity = await page.getByRole('main').innerText()
  return { list, production, activity }
}

async function tableOf(page: Page, path?: string): Promise<string> {
  if (path !== undefined) await page.goto(path)
  const table = page.getByRole('table', { name: 'Customers' })
  await expect(table.getByText('Essentials MSP 2025').last()).toBeVisible()
  return await table.innerText()
}

/** Its facts, and its life as a picture and in words. */
async function accountOf(page: Page, id: string, milestone = 'Today'): Promise<string> {
  await turnTo(page, `/customers/${id}/show`)
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(id, 'i') })).toBeVisible()
  await expect(page.getByText('Essentials MSP 2025')).toBeVisible()
  await expect(page.getByText(milestone, { exact: true }).first()).toBeVisible()
  return await page.getByRole('main').innerText()
}

async function panelOf(page: Page): Promise<string> {
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('heading', { name: 'What will happen' })).toBeVisible()
  return await panel.innerText()
}

async function csvOf(page: Page): Promise<string> {
  await page.goto('/customers?page=1')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  return await readFile(await (await download).path(), 'utf8')
}
