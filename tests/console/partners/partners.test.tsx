import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { listOf, rowOf } from '../listOf'
import { openConsole } from '../openConsole'

describe('The list of partners', () => {
  it('shows where each partner stands, and since when its customers are billed', async () => {
    await openConsole({ as: 'internal-admin', at: '/partners' })

    expect(await listOf('Partners')).toEqual(['Northwind', 'Tailspin', 'Trey', 'Wingtip'])
    await screen.findByText('Adatum')
    await screen.findAllByText('Essentials MSP 2025, Professional MSP 2025')
    expect(await rowOf('Partners', 'Northwind')).toEqual({
      Organization: 'Northwind',
      Stage: 'Production',
      'Trial ends': '–',
      'Automatic upgrade': '–',
      'Billing since': '15 Feb 2026',
      Expires: '15 Feb 2027',
      Distributor: 'Fabrikam',
      Seats: '30',
      SKUs: 'Essentials MSP 2025, Professional MSP 2025',
      'Add-ons': 'Delegation 2025, Audit 2025, Hybrid 2025',
      'Subscription level': 'PRODUCTION',
    })
    expect(await rowOf('Partners', 'Tailspin')).toMatchObject({
      Stage: 'Trial running',
      'Trial ends': '29 Jun 2026 · in 14 days',
      'Automatic upgrade': 'Keep',
      'Billing since': '–',
    })
  })

  it('shows a distributor its own', async () => {
    await openConsole({ as: 'other-distributor-admin', at: '/partners' })

    expect(await listOf('Partners')).toEqual(['Trey'])
  })
})

describe('A partner’s page', () => {
  it('counts and lists the partner’s customers, each of which leads to its own page', async () => {
    const { user } = await openConsole({
      as: 'distributor-viewer',
      at: '/partners/tailspin/show',
      customers: {
        contoso: { in: 'a trial on its last day', partnerId: 'tailspin' },
        litware: { in: 'production since today', partnerId: 'tailspin' },
        elsewhere: 'production for months',
      },
    })
    expect(await screen.findByRole('heading', { level: 1, name: 'Tailspin' })).toBeVisible()
    expect(screen.getByText('Not yet billed')).toBeVisible()

    await user.click(await screen.findByRole('tab', { name: /Customers.*2/ }))

    expect(await listOf('Customers')).toEqual(['Contoso', 'Litware'])
    await user.click(screen.getByRole('link', { name: 'Litware' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Litware' })).toBeVisible()
    expect(screen.getAllByRole('link', { name: 'Tailspin' })[0]).toBeVisible()
  })

  it('is found at the shorter address, too', async () => {
    await openConsole({ as: 'internal-viewer', at: '/partners/tailspin' })

    expect(await screen.findByRole('heading', { level: 1, name: 'Tailspin' })).toBeVisible()
  })

  it('says that there are no customers yet', async () => {
    await openConsole({ as: 'distributor-viewer', at: '/partners/northwind/show/customers' })

    expect(await screen.findByText('This partner has no customers yet.')).toBeVisible()
  })

  it('of another distributor’s partner is not there', async () => {
    expectComplaint(/not-found/)
    await openConsole({ as: 'distributor-admin', at: '/partners/trey/show' })

    expect(await screen.findByRole('heading', { level: 1, name: 'No such partner' })).toBeVisible()
  })
})
