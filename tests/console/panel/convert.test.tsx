import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { rowOf } from '../listOf'
import { openConsole } from '../openConsole'
import { openPanel, typeDay } from '../panel'

const convert = 'Convert to production account'

describe('Convert to production account', () => {
  it('of a customer takes a day, one SKU and any add-ons of those that its partner offers', async () => {
    const { user } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'a trial that ended a week ago' },
    })
    const panel = await openPanel(user, convert, 'Contoso')
    const day = panel.getByLabelText('Expiration date')
    expect(day).toHaveValue('2027-06-15')
    expect(panel.getByRole('checkbox', { name: 'Audit 2025' })).toBeChecked()

    await typeDay(user, day, '2026-06-15')
    expect(panel.getByRole('button', { name: 'Apply' })).toHaveAccessibleDescription(
      'The expiration date has to be later than today.',
    )
    await typeDay(user, day, '2026-12-31')
    await user.click(panel.getByRole('combobox', { name: 'SKU' }))
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Essentials MSP 2025',
      'Professional MSP 2025',
    ])
    await user.click(screen.getByRole('option', { name: 'Professional MSP 2025' }))
    await user.click(panel.getByRole('checkbox', { name: 'Hybrid 2025' }))

    const preview = panel.getByRole('table')
    expect(preview).toHaveTextContent('Subscription level: TRIAL → PRODUCTION')
    expect(preview).toHaveTextContent('Expiration date: 31 December 2026')
    expect(preview).toHaveTextContent('SKU: Essentials MSP 2025 → Professional MSP 2025')
    expect(preview).toHaveTextContent('Add-ons: Audit 2025 → Audit 2025, Hybrid 2025')

    await user.click(panel.getByRole('button', { name: 'Apply' }))
    const message = await screen.findByText(`${convert}: applied to Contoso.`)
    expect(message.closest('[aria-hidden=true]')).toBeNull()
    expect(message).toBeVisible()
    await expect
      .poll(() => rowOf('Customers', 'Contoso'))
      .toMatchObject({
        Stage: 'Production',
        Expires: '31 Dec 2026',
        SKU: 'Professional MSP 2025',
        'Add-ons': 'Audit 2025, Hybrid 2025',
      })
  })

  it('of several customers keeps each one’s own SKU and add-ons unless others are chosen', async () => {
    const { user, api } = await openConsole({
      as: 'internal-admin',
      at: '/customers',
      customers: {
        contoso: { in: 'a trial that started today', sku: 'professional-msp-2025' },
        litware: 'a trial that ended today',
      },
    })
    const panel = await openPanel(user, convert, 'Contoso', 'Litware')
    expect(panel.getByRole('combobox', { name: 'SKU' })).toHaveTextContent('Keep each account’s own')
    expect(panel.getByRole('checkbox', { name: 'Keep each account’s own' })).toBeChecked()

    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText(`${convert}: applied to all 2 accounts.`)).toBeVisible()
    const { rows } = await (await api.signIn('internal-admin')).list('customers')
    expect(rows).toMatchObject([
      { sku: 'professional-msp-2025', addOns: ['audit-2025'], expiresOn: '2027-06-15' },
      { sku: 'essentials-msp-2025', addOns: ['audit-2025'], expiresOn: '2027-06-15' },
    ])
  })

  it('of several customers removes nobody’s add-ons unless that is asked for', async () => {
    const { user, api } = await openConsole({
      as: 'internal-admin',
      at: '/customers',
      customers: { contoso: 'a trial that started today', litware: 'a trial that ended today' },
    })
    const panel = await openPanel(user, convert, 'Contoso', 'Litware')
    const apply = () => panel.getByRole('button', { name: 'Apply' })
    const press = (name: string) => user.click(panel.getByRole('checkbox', { name }))

    await press('Keep each account’s own')
    expect(apply()).toHaveAttribute('aria-disabled', 'true')
    expect(apply()).toHaveAccessibleDescription(
      'Choose add-ons for all of these accounts, or tick “No add-ons”.',
    )
    expect(panel.queryByText(/Add-ons: /)).not.toBeInTheDocument()

    await press('Hybrid 2025')
    expect(panel.getByRole('row', { name: /^Litware/ })).toHaveTextContent(
      'Add-ons: Audit 2025 → Hybrid 2025',
    )
    await press('Hybrid 2025')
    expect(apply()).toHaveAttribute('aria-disabled', 'true')

    await press('No add-ons')
    expect(panel.getByRole('row', { name: /^Litware/ })).toHaveTextContent('Add-ons: Audit 2025 → none')
    await user.click(apply())
    expect(await screen.findByText(`${convert}: applied to all 2 accounts.`)).toBeVisible()
    const { rows } = await (await api.signIn('internal-admin')).list('customers')
    expect(rows).toMatchObject([{ addOns: [] }, { addOns: [] }])
  })

  it('of a customer says before Apply to whom it is billed', async () => {
    const { user } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'a trial that started today' },
    })
    const panel = await openPanel(user, convert, 'Contoso')

    expect(panel.getByText(/this customer is billed to the distributor of its partner/)).toBeVisible()
  })

  it('of a customer waits for its partner, which has to be converted first', async () => {
    const { user } = await openConsole({
      as: 'distributor-admin',
      at: '/customers',
      customers: { contoso: { in: 'a trial that started today', partnerId: 'tailspin' } },
    })
    const panel = await openPanel(user, convert, 'Contoso')

    expect(panel.getByRole('button', { name: 'Apply' })).toHaveAccessibleDescription(
      /Tailspin is still in TRIAL .*29 June 2026.* has to be converted first/,
    )
  })

  it('of a partner says before Apply that billing starts, and waits for the level to be chosen', async () => {
    const { user } = await openConsole({ as: 'distributor-admin', at: '/partners' })
    const panel = await openPanel(user, convert, 'Tailspin')

    expect(
      panel.getByText(/from today the production customers of this partner are billed to its distributor/),
    ).toBeVisible()
    expect(panel.getByRole('button', { name: 'Apply' })).toHaveAccessibleDescription(
      'Choose the subscription level PRODUCTION.',
    )

    await user.click(panel.getByRole('combobox', { name: 'Subscription level' }))
    await user.click(screen.getByRole('option', { name: 'PRODUCTION' }))
    await typeDay(user, panel.getByLabelText('Expiration date'), '2027-12-31')
    expect(panel.getByRole('table')).toHaveTextContent('Billed to the distributor from: 15 June 2026')

    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(await screen.findByText(`${convert}: applied to Tailspin.`)).toBeVisible()
    await expect
      .poll(() => rowOf('Partners', 'Tailspin'))
      .toMatchObject({
        Stage: 'Production',
        Expires: '31 Dec 2027',
        'Billing since': '15 Jun 2026',
      })
  })
})
