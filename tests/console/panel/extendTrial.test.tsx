import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { rowOf } from '../listOf'
import { openConsole } from '../openConsole'
import { openPanel, selectionBar, tick } from '../panel'

describe('Extend trial', () => {
  it('shows the new day before anything is done, and moves the trial’s end to it', async () => {
    const { user } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'a trial two days from its end' },
    })
    const panel = await openPanel(user, 'Extend trial', 'Contoso')

    const day = panel.getByRole('textbox', { name: 'Expiration date' })
    expect(day).toHaveValue('24 June 2026')
    expect(day).toHaveAttribute('readonly')
    expect(panel.getByRole('table')).toHaveTextContent('Trial ends: 17 June 2026 → 24 June 2026')
    expect(panel.getByRole('table')).toHaveTextContent('Becomes PRODUCTION by itself on 24 June 2026.')

    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await screen.findByText('Extend trial: applied to Contoso.')).toBeVisible()
    await expect
      .poll(() => rowOf('Customers', 'Contoso'))
      .toMatchObject({
        Stage: 'Trial running',
        'Trial ends': '24 Jun 2026 · in 9 days',
      })
    expect(screen.getByRole('checkbox', { name: 'Select Contoso' })).not.toBeChecked()
  })

  it('says from which day it will be possible while the window is not open, and Apply stays grey', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'a trial whose window opens tomorrow' },
    })
    const panel = await openPanel(user, 'Extend trial', 'Contoso')

    expect(panel.getByRole('textbox', { name: 'Expiration date' })).toHaveValue('26 June 2026')
    expect(panel.getByRole('textbox', { name: 'Expiration date' })).toHaveAccessibleDescription(
      'The trial can be extended from 16 June 2026.',
    )
    const apply = panel.getByRole('button', { name: 'Apply' })
    expect(apply).toHaveAttribute('aria-disabled', 'true')
    expect(apply).toHaveAccessibleDescription('The trial can be extended from 16 June 2026.')

    await user.click(apply)
    const { trialEndsOn } = await (await api.signIn('partner-admin')).record('customers', 'contoso')
    expect(trialEndsOn).toBe('2026-06-19')
  })

  it('extends those that can be, and tells of each of the others why not', async () => {
    const { user } = await openConsole({
      as: 'internal-admin',
      at: '/customers',
      customers: {
        contoso: 'a trial on its last day',
        fourth: 'a trial on the first day of its window',
        direct: { in: 'a trial on its last day', source: 'DIRECT' },
        steady: 'production for months',
        again: 'an extended trial in its last days',
      },
    })
    const panel = await openPanel(user, 'Extend trial', 'Contoso', 'Fourth', 'Direct', 'Steady', 'Again')

    expect(panel.getByText('2 of 5 will be extended.')).toBeVisible()
    expect(panel.getByRole('textbox', { name: 'Expiration date' })).toHaveValue('23 June 2026 – 25 June 2026')
    const why = (name: string) => panel.getByRole('row', { name: new RegExp(`^${name}`) })
    expect(why('Contoso')).toHaveTextContent('Trial ends: 16 June 2026 → 23 June 2026')
    expect(why('Direct')).toHaveTextContent('not sold by an MSP')
    expect(why('Steady')).toHaveTextContent('Already in PRODUCTION since 15 February 2026')
    expect(why('Again')).toHaveTextContent('Already extended once')
    expect(panel.getByRole('button', { name: 'Apply' })).not.toHaveAttribute('aria-disabled')
  })

  it('of a distributor’s partner is possible, of the partner’s customer it is the partner’s', async () => {
    const { user } = await openConsole({
      as: 'distributor-admin',
      at: '/partners',
      partners: { alpine: 'a trial on its last day' },
      customers: { contoso: 'a trial on its last day' },
    })
    const panel = await openPanel(user, 'Extend trial', 'Alpine')
    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(await screen.findByText('Extend trial: applied to Alpine.')).toBeVisible()

    await user.click(await screen.findByRole('link', { name: 'Customers' }))
    await tick(user, 'Contoso')
    expect(selectionBar().queryByRole('button', { name: 'Extend trial' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Contoso' }))
    const extend = await screen.findByRole('button', { name: 'Extend trial' })
    expect(extend).toHaveAttribute('aria-disabled', 'true')
    expect(extend).toHaveAccessibleDescription(
      'This customer belongs to one of your partners; only that partner can extend its trial.',
    )
  })
})
