import { expect, test } from './console'
import { signIn } from './steps'

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`Back from an account leads to where one was in a long list, ${width} pixels wide`, async ({
    page,
    origin,
  }) => {
    await page.setViewportSize({ width, height })
    await signIn(page, origin, 'internal-admin', '/customers?perPage=100')
    const list = page.getByRole(width > 600 ? 'table' : 'list', { name: 'Customers' })
    const link = list
      .getByRole(width > 600 ? 'rowheader' : 'listitem')
      .nth(70)
      .getByRole('link')
      .first()
    await link.scrollIntoViewIfNeeded()
    const before = await link.boundingBox()
    const name = await link.innerText()
    await link.click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

    await page.goBack()

    await expect(link).toBeFocused()
    expect(Math.abs(((await link.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
  })
}
