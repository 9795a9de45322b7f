import type { Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility'
import { expect, test } from './console'
import { chooseAction, panel, search, signIn } from './steps'

const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', width: 390 },
] as const

test('axe finds nothing on the pages', async ({ page, origin }) => {
  test.slow()
  await page.goto(origin)
  await expect(page.locator('button[id="internal-admin"]')).toBeVisible()
  await findsNothing(page, 'sign-in')

  await signIn(page, origin, 'internal-admin')
  for (const [path, name] of [
    ['/customers', 'Customers'],
    ['/partners', 'Partners'],
    ['/events', 'Activity'],
    ['/customers/customer-000001/show', 'Window Open Bakery'],
    ['/partners/partner-000001/show', 'Fernhollow Managed Services'],
  ] as const) {
    await page.goto(`${origin}${path}`)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await findsNothing(page, name)
  }
  await page.goto(`${origin}/customers/nobody/show`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await findsNothing(page, 'an account that is not there')
  await page.goto(`${origin}/customers`)
  await search(page, 'no such name', '0 customers')
  await findsNothing(page, 'no results')
})

test('axe finds nothing on the menu, the bar and the panels', async ({ page, origin }) => {
  test.slow()
  await signIn(page, origin, 'internal-admin')
  for (const [name, actions] of [
    ['Window Open Bakery', ['Extend trial', 'Manage subscription upgrade', 'Convert to production account']],
    ['Production Steady Dental Care', ['Edit customer']],
  ] as const) {
    await search(page, name, '1 customer')
    await page.getByRole('checkbox', { name: `Select ${name}` }).check()
    await findsNothing(page, 'a row ticked')
    await page.getByRole('button', { name: 'Actions', exact: true }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await findsNothing(page, 'the Actions menu')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    for (const action of actions) {
      const opened = await chooseAction(page, action)
      await expect(opened.getByRole('heading', { name: 'What will happen' })).toBeVisible()
      await findsNothing(page, action)
      await page.keyboard.press('Escape')
      await expect(panel(page, action)).toHaveCount(0)
    }
  }
})

/** Looks at the page as it stands in light and dark, wide and narrow, and leaves it light and wide. */
async function findsNothing(page: Page, where: string): Promise<void> {
  for (const { colorScheme, width } of looks) {
    await look(page, colorScheme, width)
    expect(await accessibilityFaults(page), `${where}, ${colorScheme}, ${width} pixels wide`).toEqual([])
  }
  await look(page, 'light', 1440)
}

/** Transitions have to be over: half-faded text has half its contrast. */
async function look(page: Page, colorScheme: 'light' | 'dark', width: number): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => {})))
  })
}
