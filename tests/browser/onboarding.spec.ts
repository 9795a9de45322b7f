import { expect, test } from './console'
import { linkFromMailbox, linkInMailbox } from './mailbox'
import { apply, chooseAction, goTo, panel, row, search, signIn, turnTo } from './steps'
import { admin, configure, expectReady, grantConsent, openLink, start } from './visitor'
import { pendingRow, watched } from './watched'

for (const [kind, { of, list, organizationName }] of [
  ['customer', { of: 'partner-admin', list: 'Customers', organizationName: 'Birchwood Looms' }],
  ['partner', { of: 'distributor-admin', list: 'Partners', organizationName: 'Birchwood Networks' }],
] as const) {
  test(`a ${kind}, from Add ${kind} to its list with its trial running`, async ({ page, origin }) => {
    test.slow()
    await signIn(page, origin, of, `/${list.toLowerCase()}`)
    const add = await chooseAction(page, `Add ${kind}`)
    await add.getByRole('textbox', { name: 'Organization name' }).fill(organizationName)
    await add.getByRole('textbox', { name: 'Notification email' }).fill('it@birchwood.example')
    if (kind === 'customer') {
      await add.getByRole('combobox', { name: 'SKU' }).click()
      await page.getByRole('option', { name: 'Essentials MSP 2025' }).click()
    }
    await apply(add)
    await expect(add.getByRole('heading', { name: `${organizationName} is pending` })).toBeVisible()
    await page.keyboard.press('Escape')

    const visitor = await linkFromMailbox(page, organizationName)
    await turnTo(page, `/${list.toLowerCase()}/pending`)
    await expect(page.getByRole('heading', { level: 1, name: `Pending ${list.toLowerCase()}` })).toBeVisible()
    await search(page, 'Birchwood', `1 pending ${kind}`)
    const pending = pendingRow(page, organizationName)
    await expect(pending).toContainText('CoreView Activation link sent')
    await start(visitor)
    await expect(pending).toContainText('Onboarding started')
    // Where a partner's trial begins; a customer's begins when its import is completed.
    if (kind === 'partner') await expect(pending).toContainText('29 Jun 2026')
    await grantConsent(visitor, admin)
    await expect(pending).toContainText('Consent granted')
    await configure(visitor, admin)
    await expect(pending).toContainText(/Management configuration|Running import/)
    await expect(pending).toContainText('Running import')
    await expectReady(visitor, organizationName)
    await expect(visitor.getByText('29 June 2026')).toBeVisible()

    await expect(pending).toHaveCount(0)
    await goTo(page, list)
    await search(page, 'Birchwood', `1 ${kind}`)
    await expect(row(page, organizationName)).toContainText('29 Jun 2026')
  })
}

test('a link that went to a wrong address is sent to the right one, and the old one is dead', async ({
  page,
  elsewhere,
  origin,
}) => {
  const [onboarding] = await watched(page, elsewhere, origin, ['Looms'])
  if (!onboarding) throw new Error('one is watched')
  const { visitor, pending, link } = onboarding
  await pending.getByRole('button', { name: /^Resend link/ }).click()
  const resend = panel(page, 'Resend link')
  await resend.getByRole('textbox', { name: /email/i }).fill('office@birchwood.example')
  await apply(resend)
  await expect(pending).toContainText('office@birchwood.example')

  await visitor.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(visitor.getByRole('heading', { name: 'This link has been replaced' })).toBeVisible()
  await expect(visitor.getByText('Birchwood')).toHaveCount(0)

  const newLink = await linkInMailbox(page, 'office@birchwood.example')
  expect(newLink).not.toBe(link)
  await openLink(visitor, newLink)
  await start(visitor)
})
