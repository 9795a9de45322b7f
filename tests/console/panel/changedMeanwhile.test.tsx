import { screen, waitForElementToBeRemoved, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { openConsole } from '../openConsole'
import { openFromMenu, openPanel, typeDay } from '../panel'

const customers = { contoso: 'production for months' } as const

describe('Two operators who edit the same customer', () => {
  it('do not overwrite each other: the second is told, loses nothing typed, and applies again', async () => {
    const { user, api } = await openConsole({ as: 'partner-admin', at: '/customers', customers })
    const panel = await openFromMenu(user, 'Edit customer', 'Contoso')
    await typeDay(user, panel.getByLabelText('Expiration date'), '2028-01-31')
    await user.click(panel.getByRole('checkbox', { name: 'Hybrid 2025' }))

    const colleague = await api.signIn('internal-admin')
    await colleague.act('customer', 'edit', {
      ids: ['contoso'],
      expiresOn: '2027-09-30',
      sku: 'professional-msp-2025',
    })
    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await panel.findByText('Contoso has been changed meanwhile')).toBeVisible()
    const [comparison] = panel.getAllByRole('table')
    if (!comparison) throw new Error('nothing is compared')
    expect(within(comparison).getByRole('row', { name: /^Expiration date/ })).toHaveTextContent(
      'Expiration date15 February 202730 September 202731 January 2028',
    )
    expect(within(comparison).getByRole('row', { name: /^SKU/ })).toHaveTextContent(
      'SKUEssentials MSP 2025Professional MSP 2025not touched',
    )
    expect(panel.getByLabelText('Expiration date')).toHaveValue('2028-01-31')
    expect(panel.getByRole('checkbox', { name: 'Hybrid 2025' })).toBeChecked()
    expect(panel.getByRole('combobox', { name: 'SKU' })).toHaveTextContent('Professional MSP 2025')
    expect(await colleague.record('customers', 'contoso')).toMatchObject({ expiresOn: '2027-09-30' })

    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText('Edit customer: applied to Contoso.')).toBeVisible()
    expect(await colleague.record('customers', 'contoso')).toMatchObject({
      expiresOn: '2028-01-31',
      sku: 'professional-msp-2025',
      addOns: ['audit-2025', 'hybrid-2025'],
      revision: 3,
    })
  })

  it('do not when the second one’s panel was closed in between, and what was typed comes back', async () => {
    const { user, api } = await openConsole({ as: 'partner-admin', at: '/customers', customers })
    const before = await openFromMenu(user, 'Edit customer', 'Contoso')
    await user.click(before.getByRole('checkbox', { name: 'Hybrid 2025' }))
    await user.keyboard('{Escape}')
    await waitForElementToBeRemoved(screen.queryByRole('dialog'))

    const colleague = await api.signIn('internal-admin')
    await colleague.act('customer', 'edit', { ids: ['contoso'], addOns: [] })
    const panel = await openFromMenu(user, 'Edit customer')

    expect(panel.getByText('Contoso has been changed meanwhile')).toBeVisible()
    const [comparison] = panel.getAllByRole('table')
    if (!comparison) throw new Error('nothing is compared')
    expect(within(comparison).getByRole('row', { name: /^Add-ons/ })).toHaveTextContent(
      'Add-onsAudit 2025noneAudit 2025, Hybrid 2025',
    )
  })
})

describe('A trial that a colleague has extended while the panel was open', () => {
  it('is refused with the rule’s own sentence, and not extended twice', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'a trial on its last day' },
    })
    const panel = await openPanel(user, 'Extend trial', 'Contoso')
    const colleague = await api.signIn('internal-admin')
    await colleague.act('customer', 'extend-trial', { ids: ['contoso'] })

    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await panel.findByText('0 applied, 1 refused, 0 failed, 0 not attempted.')).toBeVisible()
    expect(panel.getByRole('row', { name: /^Contoso/ })).toHaveTextContent(
      /^ContosoAlready extended once.* 23 June 2026/,
    )
    expect(await colleague.record('customers', 'contoso')).toMatchObject({ trialExtensions: 1 })
  })
})

describe('A panel that stays open past midnight', () => {
  it('says so, and works out anew what the day allows', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'a trial whose window opens tomorrow' },
    })
    const panel = await openPanel(user, 'Extend trial', 'Contoso')
    expect(panel.getByRole('button', { name: 'Apply' })).toHaveAttribute('aria-disabled', 'true')

    const today = calendarDateOf('2026-06-16')
    await api.store.commit(async () => ({
      settings: { today, edition: '2025', demo: null },
      answer: undefined,
    }))
    // The operator comes back to the window; what was asked a second ago is not asked again.
    await expect
      .poll(() => {
        window.dispatchEvent(new Event('visibilitychange'))
        return panel.queryByText(/^It is 16 June 2026 now; this panel was opened on 15 June 2026/)
      })
      .toBeVisible()
    expect(await panel.findByText('This account will be extended.')).toBeVisible()
    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(await screen.findByText('Extend trial: applied to Contoso.')).toBeVisible()
  })
})
