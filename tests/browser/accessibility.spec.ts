import { accessibilityFaults, findsNothing } from './accessibility'
import { expect, test } from './console'
import { addCustomer, apply, chooseAction, panel, search, signIn, turnTo } from './steps'
import { admin, askConsent, configure, expectReady, grantConsent, start } from './visitor'

test('axe finds nothing on the pages', async ({ page, origin }) => {
  test.slow()
  await page.goto(origin)
  await expect(page.locator('button[id="internal-admin"]')).toBeVisible()
  await findsNothing(page, 'sign-in')

  await signIn(page, origin, 'internal-admin', '/mails')
  await expect(page.getByText('No mails yet')).toBeVisible()
  await findsNothing(page, 'Mailbox')
  for (const [path, name, says] of [
    ['/', 'Dashboard', 'All customers (300)'],
    ['/customers', 'Customers', 'Alderbrook Coffee Roasters S.A.'],
    // Among the first ten is every status that a row of the others may have.
    ['/partners?perPage=10', 'Partners', 'Blocked Early Networks'],
    ['/customers/pending?perPage=10', 'Pending customers', 'Link Sent Bakery'],
    ['/partners/pending?perPage=10', 'Pending partners', 'Link Sent Networks'],
    ['/events', 'Activity', '612 entries'],
    ['/customers/customer-000001/show', 'Window Open Bakery', 'Extension window opened'],
    ['/customers/customer-000001/show/activity', 'Window Open Bakery', '1 entry'],
    ['/partners/partner-000001/show', 'Fernhollow Managed Services', 'Customers (92)'],
    ['/nowhere', 'There is no such page', 'Go to the start page'],
    ['/customers/nobody/show', 'No such customer', 'It does not exist, or it is not yours.'],
    ['/customers?filter={"q":"no such name"}', 'Customers', 'Nothing matches'],
    ['/customers?columns=nonsense', 'Customers', 'This address shows no list'],
  ] as const) {
    await turnTo(page, path)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('main').getByText(says, { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await findsNothing(page, path)
  }
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

test('axe finds nothing on what an onboarding shows to the operator', async ({ page, origin }) => {
  test.slow()
  await signIn(page, origin, 'internal-admin', '/partners?perPage=10')
  const add = await chooseAction(page, 'Add partner')
  await add.getByRole('textbox', { name: 'Organization name' }).fill('Birchwood Networks')
  await apply(add)
  await expect(add.getByText('Notification email is required.')).toBeVisible()
  await findsNothing(page, 'Add partner, with a field missing')
  await add.getByRole('textbox', { name: 'Notification email' }).fill('it@birchwood.example')
  await add.getByRole('combobox', { name: 'Distributor' }).fill('Quillmark')
  await page.getByRole('option', { name: /Quillmark/ }).click()
  await apply(add)
  await expect(add.getByRole('heading', { name: 'Birchwood Networks is pending' })).toBeVisible()
  await findsNothing(page, 'a partner that has been added')
  await page.keyboard.press('Escape')

  await turnTo(page, '/mails')
  await expect(page.getByRole('heading', { level: 1, name: 'Mailbox' })).toBeVisible()
  await page.getByRole('region', { name: 'Mails' }).getByRole('link').first().click()
  await expect(page.getByRole('link', { name: /^Open activation page/ })).toBeVisible()
  await findsNothing(page, 'a mail')

  await turnTo(page, '/customers/pending')
  await expect(page.getByRole('heading', { level: 1, name: 'Pending customers' })).toBeVisible()
  await search(page, 'Import Throttled Bakery', '1 pending customer')
  const row = page.getByRole('row').filter({ hasText: 'Import Throttled Bakery' })
  await row.getByRole('button', { name: /Status history of/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await findsNothing(page, 'the history of statuses')
  await page.keyboard.press('Escape')
  for (const action of ['Resend link', 'Check again']) {
    await row.getByRole('button', { name: new RegExp(`^${action}`) }).click()
    await expect(panel(page, action).getByRole('heading', { name: 'What will happen' })).toBeVisible()
    await findsNothing(page, action)
    await page.keyboard.press('Escape')
    await expect(panel(page, action)).toHaveCount(0)
  }
})

test('axe finds nothing on the demo bar, its menus and its dialogs', async ({ page, origin }) => {
  test.slow()
  await signIn(page, origin, 'internal-admin', '/mails')
  const bar = page.getByRole('region', { name: 'Demo' })
  await bar.getByRole('button', { name: '+7 days forward' }).click()
  await expect(bar.getByText('22 Jun 2026')).toBeVisible()
  await expect(bar.getByRole('progressbar')).toHaveCount(0)
  await findsNothing(page, 'the bar after a move')
  await bar.getByRole('button', { name: /events/ }).click()
  await expect(
    page.getByRole('dialog', { name: 'What the calendar did' }).getByRole('link').first(),
  ).toBeVisible()
  await findsNothing(page, 'what the calendar did')
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Edition 2025' }).click()
  await page.getByRole('radio', { name: '2024-03' }).check()
  await findsNothing(page, 'the editions')
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByRole('dialog', { name: 'Start the demo over?' })).toBeVisible()
  await findsNothing(page, 'starting over')
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Sign in as…' }).click()
  await expect(page.getByRole('menuitemradio').first()).toBeVisible()
  await findsNothing(page, 'who one can be instead')
})

test('axe finds nothing on the activation page, from its first step to its last and where it fails', async ({
  page,
  origin,
}) => {
  test.slow()
  await page.goto(await addCustomer(origin, 'Birchwood Looms'))
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await findsNothing(page, 'the start')
  await start(page)
  await askConsent(page, 'admin@no-global-admin.example')
  await expect(page.getByRole('alert')).toBeVisible()
  await findsNothing(page, 'consent that failed')
  await grantConsent(page, admin)
  await findsNothing(page, 'the management configuration')
  await configure(page, 'admin@wrong-credentials.example')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible()
  await findsNothing(page, 'a check that failed')
  await configure(page, admin, 'Check again')
  await expect(page.getByRole('progressbar')).toBeVisible()
  expect(await accessibilityFaults(page), 'the import').toEqual([])
  await expectReady(page, 'Birchwood Looms')
  await findsNothing(page, 'the end')
  await page.goto(`${origin}/activate/${'x'.repeat(43)}`)
  await expect(page.getByRole('heading', { name: 'This link leads nowhere' })).toBeVisible()
  await findsNothing(page, 'an unknown link')
})
