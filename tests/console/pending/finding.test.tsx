import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { type OpenOptions, openConsole } from '../openConsole'
import { checkFailed, pendingNames, through } from './rows'

const at = '/customers/pending'

const pending: NonNullable<OpenOptions['pending']> = {
  alpine: { kind: 'customer', partnerId: 'tailspin' },
  contoso: checkFailed,
  'contoso-labs': {
    kind: 'customer',
    history: [{ status: 'link-sent', at: '2026-06-10T09:00:00.000Z' }],
  },
  litware: { kind: 'customer', ...through('onboarding-started') },
}

const found = () => expect.poll(() => pendingNames())

async function choose(user: UserEvent, filter: string, option: string): Promise<void> {
  await user.click(await screen.findByRole('combobox', { name: filter }))
  await user.click(await screen.findByRole('option', { name: option }))
  await user.keyboard('{Escape}')
}

describe('A pending customer is found', () => {
  it('by a part of its name as one types', async () => {
    const { user } = await openConsole({ as: 'internal-admin', at, pending })
    await found().toHaveLength(4)

    await user.type(screen.getByRole('searchbox', { name: 'Search name or email' }), 'TOSO')

    await found().toEqual(['Contoso', 'Contoso labs'])
  })

  it('by its status, by what went wrong and by its partner', async () => {
    const { user } = await openConsole({ as: 'distributor-admin', at, pending })
    await user.click(await screen.findByRole('button', { name: 'Filters' }))

    await choose(user, 'Status', 'Onboarding started')
    await found().toEqual(['Litware'])
    const active = () => within(screen.getByRole('group', { name: 'Active filters' }))
    expect(active().getByText(/Status:/)).toHaveTextContent('Status: Onboarding started')
    await user.click(active().getByRole('button', { name: 'Clear all' }))

    await choose(user, 'Problem', 'Second factor required')
    await found().toEqual(['Contoso'])
    await user.click(active().getByRole('button', { name: 'Clear all' }))

    await user.type(await screen.findByRole('combobox', { name: 'Partner' }), 'tail')
    await user.click(await screen.findByRole('option', { name: 'Tailspin' }))
    await found().toEqual(['Alpine'])
  })

  it('by when its trial ends', async () => {
    const { user } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: {
        contoso: {
          kind: 'customer',
          trialStartedOn: calendarDateOf('2026-06-03'),
          trialEndsOn: calendarDateOf('2026-06-17'),
        },
        litware: {
          kind: 'customer',
          trialStartedOn: calendarDateOf('2026-06-14'),
          trialEndsOn: calendarDateOf('2026-06-28'),
        },
        alpine: { kind: 'customer' },
      },
    })
    await found().toHaveLength(3)
    await user.click(screen.getByRole('button', { name: 'Filters' }))

    await user.type(await screen.findByLabelText('Trial ends from'), '2026-06-16')
    await found().toHaveLength(2)
    await user.type(screen.getByLabelText('Trial ends to'), '2026-06-20')

    await found().toEqual(['Contoso'])
  })

  it('when it has been stuck for more than two days', async () => {
    const { user } = await openConsole({ as: 'partner-viewer', at, pending })
    await found().toHaveLength(3)

    await user.click(screen.getByRole('button', { name: 'Stuck for more than two days' }))

    await found().toEqual(['Contoso labs'])
  })

  it('by an address that a colleague has sent', async () => {
    const filter = JSON.stringify({ q: 'contoso', failure: 'multi-factor-required' })
    await openConsole({
      as: 'internal-admin',
      at: `${at}?${new URLSearchParams({ filter, displayedFilters: '{}' })}`,
      pending,
    })

    expect(await pendingNames()).toEqual(['Contoso'])
    expect(screen.getByRole('searchbox')).toHaveValue('contoso')
    expect(screen.getByRole('button', { name: /Problem: Second factor required/ })).toBeVisible()
  })
})
