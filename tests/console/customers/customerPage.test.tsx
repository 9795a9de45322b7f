import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { disconnect } from '../network'
import { openConsole } from '../openConsole'
import { panelOf } from '../panel'

const customers = { contoso: 'a trial two days from its end' } as const
const at = '/customers/contoso/show'

/** The facts under a heading: each with what it is called. */
async function facts(heading: string): Promise<Readonly<Record<string, string>>> {
  const group = within(await screen.findByRole('region', { name: heading }))
  const names = group.getAllByRole('term')
  const values = group.getAllByRole('definition')
  return Object.fromEntries(
    names.map(({ textContent }, index) => [textContent, values[index]?.textContent ?? '']),
  )
}

describe('A customer’s page', () => {
  it('shows its facts: where the subscription stands, what was sold, and whose it is', async () => {
    await openConsole({ as: 'internal-viewer', at, customers })

    expect(await screen.findByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible()
    expect(screen.getByText('Extension open')).toBeVisible()
    expect(await facts('Subscription')).toEqual({
      'Subscription level': 'TRIAL',
      'Trial started': '3 Jun 2026 · 12 days ago',
      'Trial ends': '17 Jun 2026 · in 2 days',
      Extensions: 'Not extended',
      'Automatic upgrade': 'Keep',
    })
    await screen.findByText('Essentials MSP 2025')
    expect(await facts('Product')).toEqual({
      SKU: 'Essentials MSP 2025',
      'Add-ons': 'Audit 2025',
      Seats: '30',
    })
    await screen.findAllByText('Fabrikam')
    expect(await facts('Organization')).toMatchObject({
      'Notification email': 'it@contoso.example',
      Partner: 'Northwind',
      Distributor: 'Fabrikam',
      Source: 'MSP',
    })
  })

  it('says beside each action what it would do, or why it cannot be taken', async () => {
    await openConsole({ as: 'partner-admin', at, customers })

    const actions = within(await screen.findByRole('region', { name: 'Actions' }))
    expect(actions.getByRole('button', { name: 'Extend trial' })).toHaveAccessibleDescription(
      'Trial ends: 17 June 2026 → 24 June 2026 · Extensions: 0 → 1',
    )
    expect(actions.getByRole('button', { name: 'Edit customer' })).toHaveAccessibleDescription(
      /Still in TRIAL/,
    )
  })

  it('opens no panel for an action that cannot be taken', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at, customers })
    const edit = await screen.findByRole('button', { name: 'Edit customer' })
    expect(edit).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByText('Still in TRIAL; only accounts in PRODUCTION can be edited.')).toBeVisible()

    await user.click(edit)
    expect(edit).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Extend trial' }))

    await panelOf('Extend trial')
    expect(screen.queryByRole('dialog', { name: 'Edit customer' })).not.toBeInTheDocument()
  })

  it('has the same panels, and tells afterwards who did what', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at, customers })

    await user.click(await screen.findByRole('button', { name: 'Extend trial' }))
    const panel = await panelOf('Extend trial')
    await user.click(panel.getByRole('button', { name: 'Apply' }))
    await screen.findByText('Extend trial: applied to Contoso.')
    await expect
      .poll(() => facts('Subscription'))
      .toMatchObject({ 'Trial ends': '24 Jun 2026 · in 9 days', Extensions: 'Extended once' })
    expect(screen.getByRole('button', { name: 'Extend trial' })).toHaveAccessibleDescription(
      /Already extended once/,
    )

    await user.click(screen.getByRole('tab', { name: 'Activity' }))
    const [entry] = await screen.findAllByText(/by Partner admin · Edition 2025/)
    expect(entry?.closest('li')).toHaveTextContent(
      /^Extend trialTrial ends: 17 Jun 2026 → 24 Jun 2026Extensions: 0 → 1.*15 Jun 2026/,
    )
  })

  it('is found at the shorter address, too', async () => {
    await openConsole({ as: 'partner-admin', at: '/customers/contoso', customers })

    expect(await screen.findByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible()
  })

  it('says so when the shorter address is of no customer', async () => {
    expectComplaint(/not-found/)
    await openConsole({ as: 'partner-admin', at: '/customers/nonsense', customers })

    expect(await screen.findByRole('heading', { level: 1, name: 'No such customer' })).toBeVisible()
  })

  it('says once why none of the actions can be taken, and none opens a panel', async () => {
    const { user } = await openConsole({ as: 'partner-viewer', at, customers })
    const actions = within(await screen.findByRole('region', { name: 'Actions' }))

    expect(actions.getAllByText(/You sign in as a viewer/)).toHaveLength(1)
    expect(actions.getAllByRole('button')).toHaveLength(4)
    for (const action of actions.getAllByRole('button')) {
      expect(action).toHaveAttribute('aria-disabled', 'true')
      expect(action).toHaveAccessibleDescription(/You sign in as a viewer/)
      await user.click(action)
    }
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it.each([
    ['does not exist', 'nobody'],
    ['belongs to somebody else', 'foreign'],
  ])('of a customer that %s is not there, and leads back to the list', async (_, id) => {
    expectComplaint(/not-found/)
    const { user } = await openConsole({
      as: 'partner-admin',
      at: `/customers/${id}/show`,
      customers: { ...customers, foreign: { in: 'production for months', partnerId: 'trey' } },
    })

    expect(await screen.findByRole('heading', { level: 1, name: 'No such customer' })).toBeVisible()
    expect(screen.getByText('It does not exist, or it is not yours.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'All customers' }))
    expect(await screen.findByRole('link', { name: 'Contoso' })).toBeVisible()
  })

  it('has no page for a tab that there is not, and leads to those that there are', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers/contoso/show/(', customers })

    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'To the overview' }))
    expect(await screen.findByRole('tab', { name: 'Overview', selected: true })).toBeVisible()
  })

  it('that cannot be loaded says why, and tries again', async () => {
    expectComplaint(/OfflineError/)
    const connect = disconnect('/api/customers/contoso')
    const { user } = await openConsole({ as: 'partner-admin', at, customers })

    expect(await screen.findByRole('alert')).toHaveTextContent('No connection')
    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible()
  })
})
