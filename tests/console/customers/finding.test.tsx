import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { listOf } from '../listOf'
import { holdSearch } from '../network'
import { openConsole } from '../openConsole'

const customers = {
  contoso: 'a blocked trial in its window',
  'contoso-labs': 'production for months',
  litware: 'a trial that ended a week ago',
  tailwind: { in: 'production since today', partnerId: 'tailspin' },
} as const

const found = () => expect.poll(() => listOf('Customers'))

async function choose(user: UserEvent, filter: string, option: string): Promise<void> {
  await user.click(await screen.findByRole('combobox', { name: filter }))
  await user.click(await screen.findByRole('option', { name: option }))
}

describe('A customer is found', () => {
  it('by a part of its name as one types; where there is none, the way back is shown', async () => {
    const { user } = await openConsole({ as: 'internal-admin', at: '/customers', customers })
    const search = await screen.findByRole('searchbox', { name: 'Search name or email' })
    await screen.findByRole('link', { name: 'Litware' })

    await user.type(search, 'TOSO')
    await found().toEqual(['Contoso', 'Contoso labs'])
    expect(screen.getByText('2 customers')).toBeVisible()

    await user.type(search, 'x')
    expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    await found().toHaveLength(4)
    expect(search).toHaveValue('')
  })

  it('by what was typed last, also where the answer to what was typed before comes after its own', async () => {
    const { user } = await openConsole({ as: 'internal-admin', at: '/customers', customers })
    const search = await screen.findByRole('searchbox', { name: 'Search name or email' })
    await screen.findByRole('link', { name: 'Litware' })
    const { asked, release } = holdSearch('lit')

    await user.type(search, 'lit')
    await expect.poll(asked).toBeGreaterThan(0)
    await user.clear(search)
    await user.type(search, 'labs')
    await found().toEqual(['Contoso labs'])
    release()

    // Long enough for an answer to be taken, if it were.
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(await listOf('Customers')).toEqual(['Contoso labs'])
    expect(search).toHaveValue('labs')
  })

  it('by level, stages and partner, each of which can be taken off again', async () => {
    const { user } = await openConsole({ as: 'distributor-admin', at: '/customers', customers })
    await user.click(await screen.findByRole('button', { name: 'Filters' }))

    await choose(user, 'Subscription level', 'PRODUCTION')
    await found().toEqual(['Contoso labs', 'Tailwind'])
    await choose(user, 'Subscription level', 'Any')
    await found().toHaveLength(4)
    await choose(user, 'Subscription level', 'PRODUCTION')
    await found().toEqual(['Contoso labs', 'Tailwind'])

    await user.type(await screen.findByRole('combobox', { name: 'Partner' }), 'tail')
    await user.click(await screen.findByRole('option', { name: 'Tailspin' }))
    await found().toEqual(['Tailwind'])

    const active = within(screen.getByRole('group', { name: 'Active filters' }))
    expect(active.getByRole('button', { name: /^Partner: Tailspin/ })).toBeVisible()
    await user.click(active.getByRole('button', { name: 'Clear all' }))
    await found().toHaveLength(4)
  })

  it('again, after search, view and filters are all cleared with one press', async () => {
    const filter = JSON.stringify({ q: 'contoso', view: 'extendable-now', subscriptionLevel: 'TRIAL' })
    const { user } = await openConsole({
      as: 'internal-admin',
      at: `/customers?${new URLSearchParams({ filter, displayedFilters: '{}' })}`,
      customers,
    })
    await found().toEqual(['Contoso'])

    await user.click(screen.getByRole('button', { name: 'Clear all' }))

    await found().toHaveLength(4)
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(screen.getByRole('button', { name: 'All', pressed: true })).toBeVisible()
  })

  it('by any of several stages, and by a trial’s end between two days; what is emptied filters no more', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers', customers })
    await user.click(await screen.findByRole('button', { name: 'Filters' }))

    await choose(user, 'Stage', 'Extension open')
    await user.click(screen.getByRole('option', { name: 'Trial ended' }))
    await user.keyboard('{Escape}')
    await found().toEqual(['Contoso', 'Litware'])

    const from = await screen.findByLabelText('Trial ends from')
    await user.type(from, '2026-06-15')
    await found().toEqual(['Contoso'])
    await user.type(screen.getByLabelText('Trial ends to'), '2026-06-16')
    expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeVisible()

    await user.clear(screen.getByLabelText('Trial ends to'))
    await user.clear(from)
    await user.tab()
    await found().toEqual(['Contoso', 'Litware'])
    await choose(user, 'Stage', 'Extension open')
    await user.click(screen.getByRole('option', { name: 'Trial ended' }))
    await user.keyboard('{Escape}')
    await found().toHaveLength(3)
  })

  it('in a ready-made view, one press each', async () => {
    const { user } = await openConsole({ as: 'internal-viewer', at: '/customers', customers })
    const views = within(await screen.findByRole('group', { name: 'Ready-made views' }))
    expect(views.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'All',
      'Extendable now',
      'Upgrading soon',
      'Blocked and ending',
      'Trial ended',
      'Expiring soon',
      'Not billed',
    ])

    await user.click(views.getByRole('button', { name: 'Extendable now' }))
    await found().toEqual(['Contoso'])
    expect(views.getByRole('button', { pressed: true })).toHaveTextContent('Extendable now')

    await user.click(views.getByRole('button', { name: 'Not billed' }))
    await found().toEqual(['Tailwind'])

    await user.click(views.getByRole('button', { name: 'All' }))
    await found().toHaveLength(4)
  })

  it('first where it is most urgent: a view of trials is sorted by their end, the whole list by name', async () => {
    const { user } = await openConsole({
      as: 'partner-viewer',
      at: '/customers',
      customers: {
        alpine: 'a trial on the first day of its window',
        bellows: 'production that expires in three weeks',
        contoso: 'a trial on its last day',
      },
    })
    await found().toEqual(['Alpine', 'Bellows', 'Contoso'])
    const sorted = () =>
      screen.getAllByRole('columnheader').find(heading => heading.getAttribute('aria-sort') === 'ascending')

    await user.click(screen.getByRole('button', { name: 'Extendable now' }))
    await found().toEqual(['Contoso', 'Alpine'])
    expect(sorted()).toHaveTextContent('Trial ends')

    await user.click(screen.getByRole('button', { name: 'Expiring soon' }))
    await found().toEqual(['Bellows'])
    expect(sorted()).toHaveTextContent('Expires')

    await user.click(screen.getByRole('button', { name: 'All' }))
    await found().toEqual(['Alpine', 'Bellows', 'Contoso'])
    expect(sorted()).toHaveTextContent('Organization')
  })

  it('by an address that a colleague has sent', async () => {
    const filter = JSON.stringify({ q: 'contoso', subscriptionLevel: 'PRODUCTION' })
    await openConsole({
      as: 'internal-admin',
      at: `/customers?${new URLSearchParams({ filter, displayedFilters: '{}' })}`,
      customers,
    })

    expect(await listOf('Customers')).toEqual(['Contoso labs'])
    expect(screen.getByRole('searchbox')).toHaveValue('contoso')
    expect(screen.getByRole('button', { name: /Subscription level: PRODUCTION/ })).toBeVisible()
  })
})
