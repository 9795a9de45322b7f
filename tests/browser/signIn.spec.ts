import type { Page } from '@playwright/test'
import { expect, test } from './console'
import { choose, goTo, search, signIn } from './steps'

const menus = {
  'internal-admin': ['Dashboard', 'Customers', 'Partners', 'Activity', 'Mailbox'],
  'internal-viewer': ['Dashboard', 'Customers', 'Partners', 'Activity', 'Mailbox'],
  'distributor-admin': ['Dashboard', 'Customers', 'Partners', 'Activity', 'Mailbox'],
  'distributor-viewer': ['Dashboard', 'Customers', 'Partners', 'Activity', 'Mailbox'],
  'partner-admin': ['Dashboard', 'Customers', 'Activity', 'Mailbox'],
  'partner-viewer': ['Dashboard', 'Customers', 'Activity', 'Mailbox'],
  'trial-partner-admin': ['Dashboard', 'Customers', 'Activity', 'Mailbox'],
  'other-distributor-admin': ['Dashboard', 'Customers', 'Partners', 'Activity', 'Mailbox'],
  'other-partner-admin': ['Dashboard', 'Customers', 'Activity', 'Mailbox'],
}

test('each operator signs in, finds in the menu what it may open, and signs out', async ({
  page,
  origin,
}) => {
  test.slow()
  await page.goto(origin)
  for (const [operatorId, pages] of Object.entries(menus)) {
    await choose(page, operatorId)
    await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Main menu' }).getByRole('link')).toHaveText(pages)
    await signOut(page)
  }
})

test('every link of the menu opens its page', async ({ page, origin }) => {
  await signIn(page, origin, 'internal-admin')
  for (const name of menus['internal-admin']) await goTo(page, name)
})

test('a reseller is told to ask its Channel Account Manager', async ({ page, origin }) => {
  await signIn(page, origin, 'reseller-admin')
  await expect(page.getByRole('heading', { name: 'Ask your Channel Account Manager' })).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(0)
})

test('a page that the operator does not have says so', async ({ page, origin }) => {
  await signIn(page, origin, 'partner-admin', '/partners')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('an account of somebody else answers like one that does not exist', async ({ page, origin }) => {
  await signIn(page, origin, 'other-partner-admin', '/api/health')
  const texts: string[] = []
  for (const id of ['customer-000003', 'customer-999999']) {
    await page.goto(`${origin}/customers/${id}/show`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    texts.push(await page.getByRole('main').innerText())
  }
  expect(texts[0]).toBe(texts[1])
})

test('who signs out in the middle of something is at the sign-in, and its token is dead', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'partner-admin')
  await search(page, 'Window Open', '2 customers')
  const token = await page.evaluate(() => Object.values({ ...localStorage, ...sessionStorage }).join(' '))
  const dead = /[\w-]{43}/.exec(token)?.[0]
  expect(dead).toBeDefined()
  await signOut(page)
  await expect(page.locator('button[id="partner-admin"]')).toBeVisible()
  const answer = await fetch(`${origin}/api/session`, { headers: { Authorization: `Bearer ${dead}` } })
  expect(answer.status).toBe(401)
})

test('a token that dies in the middle brings back to the sign-in', async ({ page, origin }) => {
  await signIn(page, origin, 'partner-admin')
  await search(page, 'Window Open', '2 customers')
  await page.route('**/api/customers?*', (route, request) =>
    route.continue({ headers: { ...request.headers(), authorization: 'Bearer dead' } }),
  )
  await page.getByRole('searchbox').fill('Blocked')
  await expect(page.locator('button[id="partner-admin"]')).toBeVisible()
})

async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.locator('button[id="internal-admin"]')).toBeVisible()
}
