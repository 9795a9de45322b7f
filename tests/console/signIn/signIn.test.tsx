import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { busyOnce, disconnect, requestsWithoutToken } from '../network'
import { endSessions, openConsole } from '../openConsole'

/** The button of one operator, which ends with its id. */
const choose = (id: string) => screen.findByRole('button', { name: new RegExp(`[^-]${id}$`) })

describe('Sign-in', () => {
  it('offers one button per operator, which carries its id and says what it may do', async () => {
    await openConsole()

    const distributors = within(await screen.findByRole('region', { name: 'Distributors' }))
    expect(distributors.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Distributor adminFabrikam · AdminSees and manages its partners, and its partners’ customers.distributor-admin',
      'Distributor viewerFabrikam · ViewerSees its partners and its partners’ customers; changes nothing.distributor-viewer',
      'Other distributor adminAdatum · AdminSees and manages its partners, and its partners’ customers.other-distributor-admin',
    ])
    const all = within(screen.getByRole('main')).getAllByRole('region')
    expect(all.flatMap(group => within(group).getAllByRole('button'))).toHaveLength(11)
    expect(await choose('trial-partner-admin')).toHaveTextContent(
      'Still in TRIAL itself, so it cannot convert a customer yet.',
    )
    expect(document.querySelector('button#reseller-admin')).toHaveTextContent('Proseware')
  })

  it('leads to the dashboard, under the operator’s name and on the server’s day', async () => {
    const { user } = await openConsole({
      today: '2026-02-28',
      customers: { contoso: 'production for months' },
    })

    await user.click(await choose('distributor-viewer'))

    const heading = await screen.findByRole('heading', { level: 1, name: 'Dashboard' })
    expect(heading).toBeVisible()
    await expect.poll(() => document.activeElement).toBe(heading)
    expect(await screen.findByRole('link', { name: 'All customers (1)' })).toBeVisible()
    const header = within(screen.getByRole('banner'))
    expect(header.getByText('Today 28 February 2026')).toBeVisible()
    expect(header.getByText('Edition 2025')).toBeVisible()
    await user.click(header.getByRole('button', { name: /Distributor viewer/ }))
    expect(screen.getByRole('menu')).toHaveTextContent('FabrikamViewer, reads only')
  })

  it('tells a reseller to ask its Channel Account Manager, and shows it no page', async () => {
    const { user } = await openConsole()

    await user.click(await choose('reseller-admin'))

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Ask your Channel Account Manager' }),
    ).toBeVisible()
    expect(screen.getByText(/ask your Channel Account Manager for an NFR or demo instance/)).toBeVisible()
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
  })

  it('says when to try again after too many sign-ins', async () => {
    const { user, api } = await openConsole({ limits: { signIns: 1, activations: 0 } })
    await api.signIn('partner-admin')

    await user.click(await choose('partner-admin'))

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^Signing in did not work: Too many sign-ins from this address\. Try again in \d+ seconds\.$/,
    )
    expect(await choose('partner-admin')).toBeEnabled()
  })

  it('says why it did not work, and can be tried again', async () => {
    const { user } = await openConsole()
    busyOnce('/api/session')

    await user.click(await choose('partner-admin'))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Signing in did not work: The disk is full. Nothing was changed; try again.',
    )

    await user.click(await choose('partner-admin'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
  })

  it('says that there is no connection, and offers the operators once there is one', async () => {
    expectComplaint(/^Error: .*OfflineError/s)
    const connect = disconnect('/api/operators')
    const { user } = await openConsole()

    expect(await screen.findByRole('alert')).toHaveTextContent('No connection')
    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await choose('internal-admin')).toBeVisible()
  })
})

describe('A session', () => {
  it('ends with Sign out: the next person begins at the start page, wherever the last one was', async () => {
    const { user } = await openConsole({ as: 'distributor-admin', at: '/partners' })

    await user.click(await screen.findByRole('button', { name: /Distributor admin/ }))
    await user.click(screen.getByRole('menuitem', { name: 'Sign out' }))
    await user.click(await choose('partner-admin'))

    expect(await screen.findByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
    expect(screen.queryByText('This is not yours to open')).not.toBeInTheDocument()
  })

  it('that has ended asks the server for nothing more', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers' })
    const paths = requestsWithoutToken()
    await screen.findByRole('heading', { name: 'No customers yet' })
    await screen.findByRole('link', { name: 'Pending customers 0' })

    await user.click(screen.getByRole('button', { name: /Partner admin/ }))
    await user.click(screen.getByRole('menuitem', { name: 'Sign out' }))
    await choose('partner-admin')

    expect(new Set(paths)).toEqual(new Set(['/api/operators']))
  })

  it('that the server has ended brings to the sign-in, and from there back to the page', async () => {
    expectComplaint(/not-signed-in/)
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'production for months' },
    })
    await screen.findByRole('link', { name: 'Contoso' })

    await endSessions(api)
    await user.click(screen.getByRole('button', { name: 'Trial ended' }))

    expect(await screen.findByText('Your session is over. Sign in again.')).toBeVisible()
    await user.click(await choose('partner-admin'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Customers' })).toBeVisible()
  })
})
