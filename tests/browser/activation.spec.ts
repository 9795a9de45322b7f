import { expect, test } from './console'
import { addCustomer } from './steps'
import { admin, expectReady, openLink } from './visitor'

test.describe('On a phone, by keyboard alone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a visitor walks through the activation page to its end', async ({ page, origin }) => {
    test.slow()
    await openLink(page, await addCustomer(origin, 'Birchwood Looms'))
    const pressTo = async (name: string) => {
      const wanted = page.getByRole(/account/i.test(name) ? 'textbox' : 'button', { name, exact: true })
      await expect(wanted).toBeVisible()
      for (let presses = 0; presses < 20; presses++) {
        if (await wanted.evaluate(element => element === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`the keyboard does not get to ${name}`)
    }
    const fitsItsWidth = () =>
      expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0)

    await fitsItsWidth()
    await pressTo('Start')
    await page.keyboard.press('Enter')
    await pressTo('Work account of a Global Administrator')
    await page.keyboard.type(admin)
    await fitsItsWidth()
    await page.keyboard.press('Enter')
    await pressTo('Management account')
    await page.keyboard.type(admin)
    await fitsItsWidth()
    await page.keyboard.press('Enter')
    await expectReady(page, 'Birchwood Looms')
    await fitsItsWidth()
  })
})
