import type { Page } from '@playwright/test'
import { byKeyboard } from './byKeyboard'
import { expect, test } from './console'
import { row } from './steps'

test('who has no pointer signs in, finds a customer, and extends, blocks, converts and edits it', async ({
  page,
  origin,
}) => {
  const { press, type, tabTo, findsItself } = await signedIn(page, origin, 'partner-admin')
  const bakery = row(page, 'Window Open Bakery')
  await press('/')
  await type('Window Open Bakery')
  await expect(page.getByText('1 customer', { exact: true })).toBeVisible()

  const apply = async (action: string) => {
    await tabTo('button', 'Apply')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`${action}: applied to Window Open Bakery.`)).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  const tickAndChoose = async (action: string) => {
    await press('ArrowDown', 'Space')
    await expect(bakery.getByRole('checkbox')).toBeChecked()
    await tabTo('button', action)
    await press('Enter')
    await findsItself('heading', action)
    await expect(page.getByRole('heading', { name: 'What will happen' })).toBeVisible()
  }

  await tickAndChoose('Extend trial')
  await apply('Extend trial')
  await expect(bakery).toContainText('25 Jun 2026')

  await press('/')
  await tickAndChoose('Manage subscription upgrade')
  await tabTo('radio', /^Keep the automatic upgrade/)
  await press('ArrowDown')
  await apply('Manage subscription upgrade')
  await expect(bakery.getByRole('cell', { name: 'Block', exact: true })).toBeVisible()

  await press('/')
  await tickAndChoose('Convert to production account')
  await apply('Convert to production account')
  await expect(bakery).toContainText('Production')

  await press('/', 'ArrowDown', 'Enter')
  await findsItself('heading', 'Window Open Bakery')
  await tabTo('button', 'Edit customer')
  await press('Enter')
  await findsItself('heading', 'Edit customer')
  await tabTo('textbox', /^Expiration date/)
  await type('12312027')
  await apply('Edit customer')
  await findsItself('button', 'Edit customer')
  await expect(page.getByRole('main')).toContainText('31 Dec 2027')
})

test('who has no pointer adds a customer, filters, saves a view, ticks a range, sees what is out of sight, and exports', async ({
  page,
  origin,
}) => {
  const { press, type, tabTo, backTo, downTo, findsItself } = await signedIn(page, origin, 'internal-admin')
  await tabTo('button', 'Actions')
  await press('Enter')
  await findsItself('menuitem', /^Add customer/)
  await press('Enter')
  await findsItself('heading', 'Add customer')
  await tabTo('combobox', /^Partner/)
  await type('Fernhollow')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo('textbox', /^Organization name/)
  await type('Birchwood Looms')
  await tabTo('textbox', /^Notification email/)
  await type('it@birchwood.example')
  await tabTo('combobox', /^SKU/)
  await press('Enter', 'Enter')
  await tabTo('button', 'Apply')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Birchwood Looms is pending' })).toBeVisible()
  await press('Escape')
  await findsItself('button', 'Actions')

  await tabTo('button', 'Filters')
  await press('Enter')
  await expect(page.getByRole('combobox', { name: /^Automatic upgrade/ })).toBeVisible()
  await tabTo('combobox', /^Automatic upgrade/)
  await press('Enter')
  await findsItself('option', /.*/)
  await press('ArrowDown', 'Enter')
  await expect(page.getByRole('group', { name: 'Active filters' })).toContainText('Automatic upgrade: Keep')

  await backTo('button', 'Saved views')
  await press('Enter')
  await expect(page.getByRole('dialog', { name: 'Saved views' })).toBeVisible()
  await tabTo('button', 'Save view')
  await press('Enter')
  await findsItself('textbox', 'Name')
  await type('Kept')
  await page.keyboard.press('Enter')
  await findsItself('button', 'Kept')

  await tabTo('searchbox', 'Search name or email')
  await press('ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible()
  await press('Shift+ArrowUp', 'End', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+Space')
  await expect(page.getByText('4 selected', { exact: true })).toBeVisible()
  await press('/')
  await type('Window Open Bakery')
  await expect(page.getByRole('button', { name: '4 not on this page show which' })).toBeVisible()
  await tabTo('button', '4 not on this page show which')
  await press('Enter')
  await expect(page.getByRole('dialog').getByRole('checkbox')).toHaveCount(4)
  await tabTo('button', /^Deselect/)
  await press('Enter')
  await expect(page.getByRole('region', { name: 'Selection' })).toHaveCount(0)

  const file = page.waitForEvent('download')
  await press('/')
  await tabTo('button', /^Export CSV/)
  await press('Enter')
  expect((await file).suggestedFilename()).toMatch(/\.csv$/)

  await press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await tabTo('switch', /^Keys/)
  await press('Space', 'Escape', 'g', 'p')
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible()
  await backTo('button', /^Ingrid Halloway/)
  await press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await downTo('menuitem', 'Keys')
  await press('Enter')
  await tabTo('switch', /^Keys/)
  await press('Space', 'Escape', 'g', 'p')
  await findsItself('heading', 'Partners')
})

/** Signs in, without a pointer. */
async function signedIn(page: Page, origin: string, operatorId: string) {
  const person = byKeyboard(page)
  await page.goto(origin)
  await expect(page.locator(`button[id="${operatorId}"]`)).toBeVisible()
  await person.tabTo('button', new RegExp(`(?<!-)${operatorId}$`))
  await page.keyboard.press('Enter')
  await person.findsItself('heading', 'Dashboard')
  await person.press('g', 'c')
  await person.findsItself('heading', 'Customers')
  return person
}
