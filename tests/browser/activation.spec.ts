import { expect, test } from './console'
import { addCustomer } from './steps'
import { admin, expectReady, openLink } from './visitor'

test.describe('On a phone, by keyboard alone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a visitor walks through the activation page to its end', async ({ page, origin }) => {
    test.slow()
    const visitor = await openLink(page.context(), await addCustomer(origin, 'Birchwood Looms'))
    const pressTo = async (name: string) => {
      const wanted = visitor.getByRole(/account/i.test(name) ? 'textbox' : 'button', { name, exact: true })
      await expect(wanted).toBeVisible()
      for (let presses = 0; presses < 20; presses++) {
        if (await wanted.evaluate(element => element === document.activeElement)) return
        await visitor.keyboard.press('Tab')
      }
      throw new Error(`the keyboard does not get to ${name}`)
    }
    const fitsItsWidth = () =>
      expect
        .poll(() => visitor.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0)

    await fitsItsWidth()
    await pressTo('Start')
    await visitor.keyboard.press('Enter')
    await pressTo('Work account of a Global Administrator')
    await visitor.keyboard.type(admin)
    await fitsItsWidth()
    await visitor.keyboard.press('Enter')
    await pressTo('Management account')
    await visitor.keyboard.type(admin)
    await fitsItsWidth()
    await visitor.keyboard.press('Enter')
    await expectReady(visitor, 'Birchwood Looms')
    await fitsItsWidth()
  })
})
