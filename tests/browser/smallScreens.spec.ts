import { expect, testOnNewPage as test } from './console'
import { settled } from './settled'
import { chooseAction, panel, search, signIn, turnToAnother } from './steps'

const paths = [
  '/customers?page=1',
  '/customers/pending',
  '/events',
  '/mails',
  '/customers/customer-000001/show',
  '/partners/partner-000001/show',
]

test.use({ hasTouch: true })

test('no page scrolls sideways at 320 or 390 pixels, nor on a phone that lies on its side', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'internal-admin', '/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const path of paths) {
    await turnToAnother(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    for (const [width, height] of [
      [320, 568],
      [390, 844],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.evaluate(settled, undefined)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect.soft(overflow, `${path}, ${width} pixels wide`).toBeLessThanOrEqual(0)
    }
  }
})

test('on a phone a panel is the whole screen, and its Apply a thumb’s size, also while a keyboard takes half of it', async ({
  page,
  origin,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, origin, 'partner-admin')
  await search(page, 'Window Open Bakery', '1 customer')
  await page.getByRole('checkbox', { name: 'Select Window Open Bakery' }).check()
  const opened = await chooseAction(page, 'Convert to production account')
  await expect(opened.getByRole('heading', { name: 'What will happen' })).toBeVisible()
  const apply = opened.getByRole('button', { name: 'Apply' })
  for (const height of [844, 420]) {
    await page.setViewportSize({ width: 390, height })
    await expect(apply).toBeInViewport({ ratio: 1 })
    expect((await apply.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect((await opened.boundingBox())?.width).toBe(390)
  }
  await expect(panel(page, 'Convert to production account')).toBeVisible()
})
