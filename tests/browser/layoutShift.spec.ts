import type { Page } from '@playwright/test'
import { expect, testOnNewPage as test } from './console'
import { layoutShift, slowDown, watchShifts } from './layoutShift'
import { goTo, signIn } from './steps'

/** Less than a text that becomes a pixel wider. */
const nothing = 0.001

const pages = {
  1440: [
    ['/customers?page=1', 'Customers'],
    ['/events', 'Activity'],
    ['/customers/customer-000001/show', 'Window Open Bakery'],
  ],
  390: [
    ['/customers?page=1', 'Customers'],
    ['/partners?page=1', 'Partners'],
    ['/customers/pending', 'Pending customers'],
  ],
} as const

// Whoever wants less motion is not who minds most.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

for (const width of [1440, 390] as const) {
  test(`nothing moves while pages load slowly, ${width} pixels wide`, async ({ page, origin }) => {
    await page.setViewportSize({ width, height: 844 })
    await signIn(page, origin, 'internal-admin', width === 1440 ? '/customers?page=1' : '/api/health')
    // Filters that were left open are open again.
    if (width === 1440) await page.getByRole('button', { name: 'Filters' }).click()
    await watchShifts(page)
    await slowDown(page, 250)
    for (const [path, name] of pages[width]) {
      await page.goto(`${origin}${path}`)
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      await allIsThere(page)
      expect.soft(await layoutShift(page), path).toBeLessThan(nothing)
    }
  })
}

test('nothing moves from page to page, from view to view and from sheet to sheet', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'internal-admin')
  await watchShifts(page)
  await page.reload()
  await expect(page.getByRole('link', { name: 'Alderbrook Coffee Roasters S.A.' })).toBeVisible()
  await slowDown(page, 900)
  await layoutShift(page)
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    'page 2': () => page.getByRole('button', { name: 'Go to page 2' }).click(),
    'a view': () => page.getByRole('button', { name: 'Trial ended' }).click(),
    partners: () => goTo(page, 'Partners'),
    activity: () => goTo(page, 'Activity'),
    back: () => page.goBack(),
  }
  for (const [name, step] of Object.entries(steps)) {
    await step()
    await page.waitForTimeout(700)
    await allIsThere(page)
    expect.soft(await layoutShift(page), name).toBeLessThan(nothing)
  }
})

async function allIsThere(page: Page): Promise<void> {
  await page.waitForTimeout(300)
  await page.waitForLoadState('networkidle')
}
