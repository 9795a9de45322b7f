import { screen, waitForElementToBeRemoved, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { rowOf } from '../listOf'
import { openConsole } from '../openConsole'
import { openFromMenu, typeDay } from '../panel'

describe('Edit customer', () => {
  it('changes what is touched and nothing else, on a day that makes sense', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'production for months' },
    })
    const panel = await openFromMenu(user, 'Edit customer', 'Contoso')
    const apply = () => panel.getByRole('button', { name: 'Apply' })
    const day = panel.getByLabelText('Expiration date')
    expect(day).toHaveValue('2027-02-15')
    expect(apply()).toHaveAccessibleDescription('Nothing has been changed yet.')

    await user.clear(day)
    expect(apply()).toHaveAccessibleDescription('Enter the expiration date as a complete day.')
    await typeDay(user, day, '2026-06-14')
    expect(apply()).toHaveAccessibleDescription('The expiration date has to be later than today.')
    expect(day).toBeInvalid()
    await typeDay(user, day, '2028-02-29')
    expect(apply()).not.toHaveAttribute('aria-disabled')
    expect(panel.getByRole('table')).toHaveTextContent('Expiration date: 15 February 2027 → 29 February 2028')

    await user.click(apply())

    expect(await screen.findByText('Edit customer: applied to Contoso.')).toBeVisible()
    await expect.poll(() => rowOf('Customers', 'Contoso')).toMatchObject({ Expires: '29 Feb 2028' })
    const { rows } = await (await api.signIn('partner-admin')).list('events')
    expect(rows).toMatchObject([
      { action: 'edit', before: { expiresOn: '2027-02-15' }, after: { expiresOn: '2028-02-29' } },
    ])
  })

  it('keeps what was typed for the same customers over a closed panel, until it is cleared or applied', async () => {
    const customers = { contoso: 'production for months', litware: 'production for months' } as const
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers', customers })
    const panel = await openFromMenu(user, 'Edit customer', 'Contoso', 'Litware')
    const day = () => within(screen.getByRole('dialog')).getByLabelText('Expiration date')
    const reopen = async (...ticked: readonly string[]) => {
      await user.keyboard('{Escape}')
      await waitForElementToBeRemoved(screen.queryByRole('dialog'))
      return openFromMenu(user, 'Edit customer', ...ticked)
    }
    expect(panel.queryByRole('button', { name: 'Clear' })).not.toBeInTheDocument()
    await typeDay(user, day(), '2028-02-29')

    const again = await reopen()
    expect(day()).toHaveValue('2028-02-29')
    expect(again.getByRole('alert')).toHaveTextContent(/^Your draft from before\./)

    // Another selection has nothing to do with it.
    const one = await reopen('Litware')
    expect(day()).toHaveValue('2027-02-15')
    expect(one.queryByRole('alert')).not.toBeInTheDocument()

    const both = await reopen('Litware')
    expect(day()).toHaveValue('2028-02-29')
    await user.click(both.getByRole('button', { name: 'Clear' }))
    expect(day()).toHaveValue('')
    expect(both.queryByRole('alert')).not.toBeInTheDocument()
    expect(both.getByRole('heading', { name: 'Edit customer' })).toHaveFocus()

    await typeDay(user, day(), '2028-03-01')
    await user.click(both.getByRole('button', { name: 'Apply' }))
    await screen.findByText('Edit customer: applied to all 2 accounts.')
    await openFromMenu(user, 'Edit customer', 'Contoso', 'Litware')
    expect(day()).toHaveValue('')
  })

  it('restores production that has ended', async () => {
    const { user } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'production that ended a month ago' },
    })
    const panel = await openFromMenu(user, 'Edit customer', 'Contoso')
    await typeDay(user, panel.getByLabelText('Expiration date'), '2026-06-16')
    await user.click(panel.getByRole('button', { name: 'Apply' }))

    await expect
      .poll(() => rowOf('Customers', 'Contoso'))
      .toMatchObject({
        Stage: 'Production',
        Expires: '16 Jun 2026 · tomorrow',
      })
  })

  it('is for production only', async () => {
    const { user } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'a trial that started today' },
    })
    const panel = await openFromMenu(user, 'Edit customer', 'Contoso')

    expect(panel.queryByLabelText('Expiration date')).not.toBeInTheDocument()
    expect(panel.getByRole('button', { name: 'Apply' })).toHaveAccessibleDescription(
      'Still in TRIAL; only accounts in PRODUCTION can be edited.',
    )
  })
})

describe('Edit partner', () => {
  it('renews a partner, whose SKUs and add-ons are not to be chosen', async () => {
    const { user } = await openConsole({ as: 'internal-admin', at: '/partners' })
    const panel = await openFromMenu(user, 'Edit partner', 'Wingtip')

    expect(panel.queryByRole('combobox', { name: 'SKU' })).not.toBeInTheDocument()
    await typeDay(user, panel.getByLabelText('Expiration date'), '2027-05-16')
    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText('Edit partner: applied to Wingtip.')).toBeVisible()
    await expect
      .poll(() => rowOf('Partners', 'Wingtip'))
      .toMatchObject({
        Stage: 'Production',
        Expires: '16 May 2027',
      })
  })
})
