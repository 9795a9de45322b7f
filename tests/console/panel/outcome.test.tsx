import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { savedFiles } from '../browser'
import { expectComplaint } from '../complaints'
import { busyOnce, holdOnce } from '../network'
import { openConsole } from '../openConsole'
import { openPanel, selectionBar, tick } from '../panel'

const extend = '/api/customers/actions/extend-trial'

describe('The outcome for many', () => {
  it('counts what the server applied and what it refused, unticks the one and keeps the other ticked', async () => {
    const { user, api } = await openConsole({
      as: 'internal-admin',
      at: '/customers',
      customers: { contoso: 'a trial on its last day', litware: 'a trial on its last day' },
    })
    const panel = await openPanel(user, 'Extend trial', 'Contoso', 'Litware')
    expect(panel.getByText('2 of 2 will be extended.')).toBeVisible()
    const colleague = await api.signIn('partner-admin')
    await colleague.act('customer', 'convert', { ids: ['litware'] })

    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await panel.findByRole('heading', { name: 'What happened' })).toHaveFocus()
    expect(panel.getByText('1 applied, 1 refused, 0 failed, 0 not attempted.')).toBeVisible()
    expect(panel.getByRole('button', { name: /^Refused: Already in PRODUCTION/ })).toBeVisible()
    expect(panel.getByRole('row', { name: /^Litware/ })).toHaveTextContent(
      'Already in PRODUCTION since 15 June 2026',
    )
    expect(panel.getByRole('row', { name: /^Contoso/ })).toHaveTextContent('16 June 2026 → 23 June 2026')

    await user.click(panel.getByRole('button', { name: 'Look again at the account left' }))
    await panel.findByRole('heading', { name: 'What will happen' })
    expect(panel.getByRole('rowheader')).toHaveTextContent('Litware')
    await user.click(panel.getByRole('button', { name: 'Cancel' }))

    expect(await screen.findByRole('checkbox', { name: 'Select Litware' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Select Contoso' })).not.toBeChecked()
  })

  it('adds up to what the panel had said: what changes, what is so already, what cannot be', async () => {
    const { user } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: {
        contoso: 'a trial on its last day',
        litware: 'a blocked trial in its window',
        ended: 'a trial that ended today',
      },
    })
    const panel = await openPanel(user, 'Manage subscription upgrade', 'Contoso', 'Litware', 'Ended')
    await user.click(panel.getByRole('radio', { name: /^Block the automatic upgrade/ }))
    expect(panel.getByText('1 of 3 will be changed.').textContent).toBe(
      '1 of 3 will be changed. 1 is already so. 1 cannot be changed now.',
    )

    await user.click(panel.getByRole('button', { name: 'Apply' }))

    const counts = '2 applied (1 changed, 1 already so), 1 refused, 0 failed, 0 not attempted.'
    expect(await panel.findByText(counts)).toBeVisible()
    for (const group of [/^Applied: changed ?1$/, /^Applied: already so ?1$/, /^Refused: Trial over ?1$/])
      expect(panel.getByRole('button', { name: group })).toBeVisible()
  })

  it('can be saved as CSV', async () => {
    const saved = savedFiles()
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: {
        contoso: { in: 'a trial on its last day', organizationName: '=Contoso, "Ltd"' },
        litware: 'a trial that started today',
      },
    })
    const panel = await openPanel(user, 'Extend trial', '=Contoso, "Ltd"', 'Litware')
    await user.click(panel.getByRole('button', { name: 'Apply' }))
    await user.click(await panel.findByRole('button', { name: 'Save as CSV' }))

    expect(saved.lastName()).toBe('extend-trial-outcome-2026-06-15.csv')
    expect(await saved.last()).toBe(
      [
        '\uFEFFOrganization name,Id,Outcome,Explanation',
        `"'=Contoso, ""Ltd""",contoso,Applied,Trial ends: 16 June 2026 → 23 June 2026; Extensions: 0 → 1`,
        'Litware,litware,Refused,The trial can be extended from 26 June 2026.',
        '',
      ].join('\r\n'),
    )
    expect((await (await api.signIn('partner-admin')).record('customers', 'litware'))['trialEndsOn']).toBe(
      '2026-06-29',
    )
  })
})

describe('An action on more accounts than one request takes', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1_002 }, (_, index) => [
      `trial-${String(index + 1).padStart(4, '0')}`,
      'a trial on its last day' as const,
    ]),
  )

  async function openForAll() {
    const opened = await openConsole({ as: 'partner-admin', at: '/customers?perPage=10', customers: many })
    await tick(opened.user, 'Trial 0001')
    await opened.user.click(selectionBar().getByRole('button', { name: /^Select all/ }))
    await screen.findByText(/^1,?002 selected/)
    return { ...opened, panel: await openPanel(opened.user, 'Extend trial') }
  }

  it('that is stopped says what was done and what was never sent, and goes on from there', async () => {
    const { user, panel } = await openForAll()
    const release = holdOnce(extend)
    await user.click(panel.getByRole('button', { name: 'Apply' }))
    expect(await panel.findByText(/^Applying: 0 of 1,002 accounts answered/)).toBeVisible()

    await user.click(panel.getByRole('button', { name: 'Stop' }))
    expect(panel.getByText(/Stopping after the request that is under way/)).toBeVisible()
    release()

    expect(await panel.findByText('1,000 applied, 0 refused, 0 failed, 2 not attempted.')).toBeVisible()
    await user.click(panel.getByRole('button', { name: 'Retry 2 accounts' }))
    expect(await screen.findByText('Extend trial: applied to all 1,002 accounts.')).toBeVisible()
    await expect.poll(() => screen.queryByRole('region', { name: 'Selection' })).toBeNull()
  })

  it('goes on after a request that failed, and retries only that one', async () => {
    expectComplaint(/The disk is full/)
    const { user, api, panel } = await openForAll()
    busyOnce(extend)
    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(await panel.findByText('2 applied, 0 refused, 1,000 failed, 0 not attempted.')).toBeVisible()
    await user.click(panel.getByRole('button', { name: 'Retry 1,000 accounts' }))
    await screen.findByText(/^Extend trial: applied to all/)

    const { contentRange } = await (await api.signIn('partner-admin')).list('events')
    expect(contentRange).toBe('events 0-999/1002')
  })
})
