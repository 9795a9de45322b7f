import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { rowOf } from '../listOf'
import { openConsole } from '../openConsole'
import { openPanel } from '../panel'

describe('Manage subscription upgrade', () => {
  it('blocks the upgrade of a trial that is to be kept, and says what follows', async () => {
    const { user } = await openConsole({
      as: 'distributor-admin',
      at: '/customers',
      customers: { contoso: 'a trial two days from its end' },
    })
    const panel = await openPanel(user, 'Manage subscription upgrade', 'Contoso')

    expect(panel.getByRole('radio', { name: /^Keep the automatic upgrade/ })).toBeChecked()
    expect(panel.getByRole('button', { name: 'Apply' })).toHaveAccessibleDescription(
      /(Choose whether to keep or to block|Nothing has been changed)/,
    )

    await user.click(panel.getByRole('radio', { name: /^Block the automatic upgrade/ }))
    expect(panel.getByRole('table')).toHaveTextContent('Automatic upgrade: Keep → Block')
    expect(panel.getByRole('table')).toHaveTextContent(
      'The trial ends on 17 June 2026; access is suspended then.',
    )

    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(await screen.findByText('Manage subscription upgrade: applied to Contoso.')).toBeVisible()
    await expect.poll(() => rowOf('Customers', 'Contoso')).toMatchObject({ 'Automatic upgrade': 'Block' })
  })

  it('keeps the upgrade of trials of which some are blocked, and leaves those that are kept already', async () => {
    const { user } = await openConsole({
      as: 'internal-admin',
      at: '/partners',
      partners: { alpine: 'a blocked trial in its window' },
    })
    const panel = await openPanel(user, 'Manage subscription upgrade', 'Alpine', 'Tailspin')

    for (const choice of panel.getAllByRole('radio')) expect(choice).not.toBeChecked()
    expect(panel.getByRole('button', { name: 'Apply' })).toHaveAccessibleDescription(
      'Choose whether to keep or to block the upgrade.',
    )

    await user.click(panel.getByRole('radio', { name: /^Keep the automatic upgrade/ }))
    expect(panel.getByText('1 of 2 will be changed.')).toBeVisible()
    expect(panel.getByText('1 is already so.')).toBeVisible()
    expect(panel.getByRole('button', { name: /^Already so/ })).toBeVisible()

    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(
      await screen.findByText(
        'Manage subscription upgrade: applied to all 2 accounts (1 changed, 1 already so).',
      ),
    ).toBeVisible()
    await expect.poll(() => rowOf('Partners', 'Alpine')).toMatchObject({ 'Automatic upgrade': 'Keep' })
  })

  it('comes too late when the trial is over, and says what can be done instead', async () => {
    const { user } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'a trial that ended today' },
    })
    const panel = await openPanel(user, 'Manage subscription upgrade', 'Contoso')

    expect(panel.queryByRole('radio')).not.toBeInTheDocument()
    expect(panel.getByRole('button', { name: 'Apply' })).toHaveAccessibleDescription(
      /^The trial ended on 15 June 2026; .*convert/,
    )
  })
})
