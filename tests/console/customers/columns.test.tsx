import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listOf, rowOf } from '../listOf'
import { type OpenOptions, openConsole } from '../openConsole'

const customers = {
  contoso: { in: 'a blocked trial in its window', addOns: ['audit-2025', 'hybrid-2025'], seats: 1_250 },
  litware: { in: 'production that expires in three weeks', source: 'DIRECT', addOns: [] },
} satisfies OpenOptions['customers']

describe('The list of customers', () => {
  it('shows an internal admin whose each customer is, where it stands and until when', async () => {
    await openConsole({ as: 'internal-admin', at: '/customers', customers })

    expect(await screen.findByText('2 customers')).toBeVisible()
    await screen.findAllByText('Fabrikam')
    expect(await rowOf('Customers', 'Contoso')).toEqual({
      Organization: 'Contoso',
      Stage: 'Extension open',
      'Trial ends': '17 Jun 2026 · in 2 days',
      'Automatic upgrade': 'Block',
      Expires: '–',
      Partner: 'Northwind',
      Distributor: 'Fabrikam',
      SKU: 'Essentials MSP 2025',
      'Add-ons': 'Audit 2025, Hybrid 2025',
      Seats: '1250',
      'Subscription level': 'TRIAL',
      Source: 'MSP',
    })
    expect(await rowOf('Customers', 'Litware')).toMatchObject({
      Stage: 'Production',
      'Trial ends': '–',
      'Automatic upgrade': '–',
      Expires: '6 Jul 2026 · in 21 days',
      'Add-ons': '–',
      'Subscription level': 'PRODUCTION',
      Source: 'Direct',
    })
  })

  it('names the owners only where an operator sees those of several', async () => {
    await openConsole({ as: 'distributor-viewer', at: '/customers', customers })

    expect(Object.keys(await rowOf('Customers', 'Contoso'))).toContain('Partner')
    expect(Object.keys(await rowOf('Customers', 'Contoso'))).not.toContain('Distributor')
  })

  it('shows a partner its own customers, and no column for their owner', async () => {
    await openConsole({
      as: 'trial-partner-admin',
      at: '/customers',
      customers: { ...customers, tailwind: { in: 'a trial that started today', partnerId: 'tailspin' } },
    })

    expect(await listOf('Customers')).toEqual(['Tailwind'])
    expect(Object.keys(await rowOf('Customers', 'Tailwind'))).not.toContain('Partner')
  })

  it('is sorted by a column whose heading is pressed, once up and once down', async () => {
    const { user } = await openConsole({ as: 'internal-viewer', at: '/customers', customers })
    const heading = async () =>
      within(await screen.findByRole('table')).getByRole('columnheader', { name: /Organization/ })

    expect(await listOf('Customers')).toEqual(['Contoso', 'Litware'])
    expect(await heading()).toHaveAttribute('aria-sort', 'ascending')

    await user.click(within(await heading()).getByRole('button'))
    await expect.poll(() => listOf('Customers')).toEqual(['Litware', 'Contoso'])
    expect(await heading()).toHaveAttribute('aria-sort', 'descending')
  })

  it('leads from a name to the customer’s page', async () => {
    const { user } = await openConsole({ as: 'partner-viewer', at: '/customers', customers })

    await user.click(await screen.findByRole('link', { name: 'Contoso' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible()
  })
})
