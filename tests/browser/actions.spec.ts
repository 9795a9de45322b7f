import { expect, test } from './console'
import { apply, callApi, chooseAction, goTo, panel, row, search, signIn, tick } from './steps'

test('a trial whose window is open is extended, and the list shows its new end', async ({ page, origin }) => {
  await signIn(page, origin, 'partner-admin')
  await search(page, 'Window Open Bakery', '1 customer')
  await tick(page, 'Window Open Bakery')
  const extend = await chooseAction(page, 'Extend trial')
  await expect(extend.getByLabel('Expiration date')).toHaveValue('25 June 2026')
  await expect(extend.getByLabel('Expiration date')).not.toBeEditable()
  await expect(extend.getByRole('row', { name: /Window Open Bakery/ })).toContainText(
    '18 June 2026 → 25 June 2026',
  )
  await apply(extend)
  await expect(page.getByText('Extend trial: applied to Window Open Bakery.')).toBeVisible()
  await expect(extend).toHaveCount(0)
  await expect(row(page, 'Window Open Bakery')).toContainText('25 Jun 2026')
  await expect(row(page, 'Window Open Bakery').getByRole('checkbox')).not.toBeChecked()
})

test('a trial whose window is not open shows from which day it will be, and Apply stays grey', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'partner-admin')
  await search(page, 'Window Tomorrow Brewing', '1 customer')
  await tick(page, 'Window Tomorrow Brewing')
  const extend = await chooseAction(page, 'Extend trial')
  await expect(extend.getByText('The trial can be extended from 16 June 2026.').first()).toBeVisible()
  const button = extend.getByRole('button', { name: 'Apply', exact: true })
  await expect(button).toBeDisabled()
  await button.click({ force: true })
  await expect(extend).toBeVisible()
})

test('twenty mixed rows each show what became of them', async ({ page, origin }) => {
  await signIn(page, origin, 'partner-admin')
  await expect(page.getByText('92 customers')).toBeVisible()
  const boxes = page.getByRole('row').getByRole('checkbox', { name: /^Select (?!all)/ })
  for (let index = 0; index < 20; index += 1) await boxes.nth(index).check()
  const links = page.getByRole('table').getByRole('link')
  const ticked = (
    await links.evaluateAll(all => all.map(link => link.getAttribute('href')?.split('/')[2]))
  ).slice(0, 20)
  const extend = await chooseAction(page, 'Extend trial')
  const forecast = extend.getByText(/^\d+ of 20 will be extended/)
  const eligible = Number.parseInt((await forecast.textContent()) ?? '', 10)
  expect(eligible).toBeGreaterThan(0)
  expect(eligible).toBeLessThan(20)
  // Between the preview and Apply, one of the eligible is extended by a colleague.
  const stolen = (await eligibleIds(origin)).find(id => ticked.includes(id))
  expect(stolen).toBeDefined()
  await (await callApi(origin, 'partner-admin'))('/customers/actions/extend-trial', { ids: [stolen] })
  await apply(extend)
  await expect(
    extend.getByText(`${eligible - 1} applied, ${20 - eligible + 1} refused, 0 failed, 0 not attempted.`),
  ).toBeVisible()
  await expect(extend.getByText('Extended as often as allowed').first()).toBeVisible()
  await expect(page.getByText(`${20 - eligible + 1} selected`)).toBeVisible()
})

test('a customer is converted with another SKU and an expiration date', async ({ page, origin }) => {
  await signIn(page, origin, 'distributor-admin')
  await page.getByRole('searchbox').fill('Fresh Start')
  const name = await page
    .getByRole('row')
    .getByRole('link', { name: /^Fresh Start/ })
    .first()
    .innerText()
  await tick(page, name)
  const convert = await chooseAction(page, 'Convert to production account')
  await convert.getByLabel('Expiration date').fill('2027-12-31')
  await apply(convert)
  await expect(page.getByText(`Convert to production account: applied to ${name}.`)).toBeVisible()
  await expect(row(page, name)).toContainText('Production')
  await expect(row(page, name)).toContainText('31 Dec 2027')
})

test('a customer of a partner in trial reads that the partner has to be converted first; then it can be converted', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'distributor-admin')
  await page.getByRole('searchbox').fill('Partner in Trial')
  const name = await page
    .getByRole('row')
    .getByRole('link', { name: /^Partner in Trial/ })
    .first()
    .innerText()
  await tick(page, name)
  const refused = await chooseAction(page, 'Convert to production account')
  await expect(refused.getByText(/the partner has to be converted first/).first()).toBeVisible()
  await page.keyboard.press('Escape')

  await goTo(page, 'Partners')
  await search(page, 'Copperleaf', '1 partner')
  await tick(page, 'Copperleaf Cloud')
  const convertPartner = await chooseAction(page, 'Convert to production account')
  await expect(convertPartner.getByText(/billed to its distributor/).first()).toBeVisible()
  await expect(convertPartner.getByRole('button', { name: 'Apply', exact: true })).toBeDisabled()
  await convertPartner.getByLabel('Subscription level').click()
  await page.getByRole('option', { name: 'PRODUCTION' }).click()
  await apply(convertPartner)
  await expect(page.getByText('Convert to production account: applied to Copperleaf Cloud.')).toBeVisible()

  await goTo(page, 'Customers')
  await page.getByRole('searchbox').fill(name)
  await tick(page, name)
  const convert = await chooseAction(page, 'Convert to production account')
  await apply(convert)
  await expect(page.getByText(`Convert to production account: applied to ${name}.`)).toBeVisible()
})

test('an automatic upgrade is blocked, and kept again', async ({ page, origin }) => {
  await signIn(page, origin, 'partner-admin')
  await search(page, 'Window Open Bakery', '1 customer')
  for (const [choice, shown] of [
    ['Block the automatic upgrade', 'Block'],
    ['Keep the automatic upgrade', 'Keep'],
  ] as const) {
    await tick(page, 'Window Open Bakery')
    const manage = await chooseAction(page, 'Manage subscription upgrade')
    await manage.getByRole('radio', { name: choice }).check()
    await apply(manage)
    await expect(page.getByText('Manage subscription upgrade: applied to Window Open Bakery.')).toBeVisible()
    await expect(manage).toHaveCount(0)
    await expect(
      row(page, 'Window Open Bakery').getByRole('cell', { name: shown, exact: true }),
    ).toBeVisible()
  }
})

test('who loses to a second operator’s edit is told, and loses nothing that was typed', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'partner-admin')
  await page.getByRole('searchbox').fill('Production Steady')
  const link = page
    .getByRole('row')
    .getByRole('link', { name: /^Production Steady/ })
    .first()
  const name = await link.innerText()
  const id = (await link.getAttribute('href'))?.split('/')[2]
  await tick(page, name)
  const edit = await chooseAction(page, 'Edit customer')
  await edit.getByLabel('Expiration date').fill('2027-11-11')

  const asDistributor = await callApi(origin, 'distributor-admin')
  await asDistributor('/customers/actions/edit', { ids: [id], expiresOn: '2027-03-03' })

  await apply(edit)
  await expect(edit.getByText(`${name} has been changed meanwhile`)).toBeVisible()
  await expect(edit.getByText('3 March 2027').first()).toBeVisible()
  await expect(edit.getByLabel('Expiration date')).toHaveValue('2027-11-11')

  await apply(edit)
  await expect(page.getByText(`Edit customer: applied to ${name}.`)).toBeVisible()
  await expect(row(page, name)).toContainText('11 Nov 2027')
})

test('the account’s page has the same actions, with the reason beside what is not possible', async ({
  page,
  origin,
}) => {
  await signIn(page, origin, 'partner-admin')
  await page.getByRole('searchbox').fill('Extended Finale')
  await page
    .getByRole('row')
    .getByRole('link', { name: /^Extended Finale/ })
    .first()
    .click()
  await expect(page.getByText(/Already extended once, as often as allowed/)).toBeVisible()
  await page.getByRole('button', { name: 'Manage subscription upgrade' }).click()
  const manage = panel(page, 'Manage subscription upgrade')
  await manage.getByRole('radio', { name: 'Block the automatic upgrade' }).check()
  await apply(manage)
  await expect(manage).toHaveCount(0)
  await page.getByRole('tab', { name: 'Activity' }).click()
  await expect(page.getByRole('main')).toContainText('Manage subscription upgrade')
})

async function eligibleIds(origin: string): Promise<readonly string[]> {
  const post = await callApi(origin, 'partner-admin')
  const all = Array.from({ length: 300 }, (_, index) => `customer-${String(index + 1).padStart(6, '0')}`)
  const { results } = await post('/customers/actions/extend-trial', { ids: all, dryRun: true })
  return results
    .filter((result: { outcome: string }) => result.outcome === 'applied')
    .map((result: { id: string }) => result.id)
}
