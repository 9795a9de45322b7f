import type { Page, Route } from '@playwright/test'
import { findsNothing } from './accessibility'
import { expect, test } from './console'
import { search, signIn, tick, turnTo } from './steps'

test('axe finds nothing on what opens over a list', async ({ page, origin }) => {
  test.slow()
  await signIn(page, origin, 'internal-admin', '/customers?page=1&perPage=10')
  const closes = async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Filters' }).click()
  await expect(page.getByRole('combobox', { name: /^Partner/ })).toBeVisible()
  await page.getByRole('button', { name: 'Count from today: Trial ends to' }).click()
  await page.getByRole('textbox', { name: 'Trial ends to' }).fill('30')
  await expect(page.getByRole('group', { name: 'Active filters' })).toBeVisible()
  await findsNothing(page, 'the filters')

  await page.getByRole('button', { name: 'Display' }).click()
  await expect(page.getByRole('checkbox', { name: 'Seats' })).toBeVisible()
  await findsNothing(page, 'what is displayed')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Saved views' }).click()
  await page.getByRole('button', { name: 'Save view' }).click()
  await expect(page.getByRole('dialog', { name: 'Save view' }).getByRole('radio').first()).toBeVisible()
  await page.getByRole('dialog', { name: 'Save view' }).getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('A view needs a name.')).toBeVisible()
  await findsNothing(page, 'saving a view, without a name')
  await page.getByRole('textbox', { name: 'Name' }).fill('Ends within a month')
  await page.getByRole('dialog', { name: 'Save view' }).getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog', { name: 'Save view' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ends within a month' }).click()
  await expect(page.getByRole('button', { name: /^More about/ })).toBeVisible()
  await findsNothing(page, 'the saved views')
  await page.keyboard.press('Escape')

  await tick(page, 'Alderbrook Coffee Roasters S.A.')
  await search(page, 'Window Open Bakery', '1 customer')
  await page.getByRole('button', { name: /^1 not on this page/ }).click()
  await expect(page.getByRole('dialog').getByRole('checkbox')).toHaveCount(1)
  await findsNothing(page, 'what is ticked out of sight')
  await closes()

  await page.getByRole('button', { name: /^Ingrid Halloway/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await findsNothing(page, 'the operator’s menu')
  await page.getByRole('menuitem', { name: 'Keys' }).click()
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await findsNothing(page, 'the keys')
  await closes()
})

test('axe finds nothing on what is loading, has failed, is empty or cannot be reached', async ({
  page,
  origin,
}) => {
  test.slow()
  await signIn(page, origin, 'internal-admin', '/mails')
  await expect(page.getByText('No mails yet')).toBeVisible()

  const answers = await answersKept(page)
  for (const path of ['/', '/customers', '/partners/pending', '/events', '/customers/customer-000001/show']) {
    answers.keep()
    await turnTo(page, path)
    await expect.poll(() => answers.kept()).toBeGreaterThan(0)
    await findsNothing(page, `${path} that is loading`)
    await answers.fail()
    await expect(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible()
    await findsNothing(page, `${path} that has failed`)
  }
  await answers.letGo()

  const refuses = (route: Route) => route.fulfill({ status: 403, json: {} })
  await page.route(data, refuses)
  await turnTo(page, '/partners')
  await expect(page.getByRole('heading', { name: 'This is not yours to open' })).toBeVisible()
  await findsNothing(page, 'a refusal')
  await page.unroute(data, refuses)

  const nothing = (route: Route) =>
    route.fulfill({
      json: [],
      headers: { 'Content-Range': 'customers */0', 'Content-Type': 'application/json' },
    })
  await page.route(data, nothing)
  for (const [path, says] of [
    ['/customers', 'No customers yet'],
    ['/customers/pending', 'Nobody is being onboarded'],
  ] as const) {
    await turnTo(page, path)
    await expect(page.getByText(says)).toBeVisible()
    await findsNothing(page, `${path} without a row`)
  }
  await page.unroute(data, nothing)

  await turnTo(page, '/customers')
  await expect(page.getByRole('link', { name: 'Alderbrook Coffee Roasters S.A.' })).toBeVisible()
  await page.route('**/api/**', route => route.abort())
  await page.getByRole('button', { name: 'Extendable now' }).click()
  await expect(page.getByText('The server cannot be reached. Trying again…')).toBeVisible()
  await findsNothing(page, 'a server that is away')
  await page.unrouteAll({ behavior: 'ignoreErrors' })

  const { token } = await page.evaluate(() => JSON.parse(localStorage.getItem('partner-app.session') ?? '{}'))
  await fetch(`${origin}/api/session`, { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } })
  await expect(page.getByRole('alert')).toContainText('Your session is over')
  await findsNothing(page, 'a session that is over')
})

/** What pages read: all but who is signed in, and what day it is. */
const data = /\/api\/(customers|partners|pending|events|summary)(\/|\?|$)/

/** Keeps every answer that a page waits for, until all of them are to be failures. */
async function answersKept(page: Page) {
  let kept: Route[] = []
  let isKeeping = true
  const fails = (route: Route) => route.fulfill({ status: 500, json: {} })
  const answer = async (route: Route) => {
    if (isKeeping) kept.push(route)
    else await fails(route)
  }
  await page.route(data, answer)
  return {
    kept: () => kept.length,
    keep: () => {
      isKeeping = true
      kept = []
    },
    fail: async () => {
      isKeeping = false
      // The page may no longer wait for some of them.
      await Promise.all(kept.map(route => fails(route).catch(() => undefined)))
    },
    letGo: () => page.unroute(data, answer),
  }
}
