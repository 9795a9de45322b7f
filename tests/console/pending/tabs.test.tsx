import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listOf } from '../listOf'
import { openConsole } from '../openConsole'
import { pendingNames } from './rows'

const accounts = {
  customers: { contoso: 'production for months', litware: 'a trial that ended a week ago' },
  pending: {
    alpine: { kind: 'customer' },
    bellows: { kind: 'customer', partnerId: 'tailspin' },
    cohowinery: { kind: 'partner' },
  },
} as const

const tabs = async (page: string) =>
  within(await screen.findByRole('navigation', { name: `${page}, finished and pending` }))

/** What the tabs say, once they know how many there are. */
async function tabsOf(page: string): Promise<readonly (string | null)[]> {
  const links = (await tabs(page)).getAllByRole('link')
  await expect.poll(() => links.map(({ textContent }) => textContent).join()).not.toContain('…')
  return links.map(({ textContent }) => textContent)
}

describe('The page of customers', () => {
  it('has a tab for those that are pending; both tabs count what stands there', async () => {
    const { user } = await openConsole({ as: 'internal-admin', at: '/customers', ...accounts })
    expect(await tabsOf('Customers')).toEqual(['Customers 2', 'Pending customers 2'])
    expect((await tabs('Customers')).getByRole('link', { current: 'page' })).toHaveTextContent('Customers 2')

    await user.click((await tabs('Customers')).getByRole('link', { name: /^Pending customers/ }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Pending customers' })).toBeVisible()
    expect(await pendingNames()).toEqual(['Alpine', 'Bellows'])
    expect((await tabs('Customers')).getByRole('link', { current: 'page' })).toHaveTextContent(
      'Pending customers 2',
    )

    await user.click((await tabs('Customers')).getByRole('link', { name: /^Customers/ }))
    expect(await listOf('Customers')).toEqual(['Contoso', 'Litware'])
  })

  it('counts all that stand in a tab, whatever is searched for', async () => {
    const filter = JSON.stringify({ q: 'alp' })
    await openConsole({
      as: 'internal-viewer',
      at: `/customers/pending?${new URLSearchParams({ filter, displayedFilters: '{}' })}`,
      ...accounts,
    })

    expect(await pendingNames()).toEqual(['Alpine'])
    expect(screen.getByText('1 pending customer')).toBeVisible()
    expect(await tabsOf('Customers')).toEqual(['Customers 2', 'Pending customers 2'])
  })

  it('shows a partner’s operator its own pending customers, and no partners', async () => {
    await openConsole({ as: 'trial-partner-admin', at: '/customers/pending', ...accounts })

    expect(await pendingNames()).toEqual(['Bellows'])
    expect(await tabsOf('Customers')).toEqual(['Customers 0', 'Pending customers 1'])
    expect(screen.queryByRole('link', { name: 'Partners' })).not.toBeInTheDocument()
  })
})

describe('The page of partners', () => {
  it('has a tab for those that are pending, at its own address', async () => {
    await openConsole({ as: 'distributor-admin', at: '/partners/pending', ...accounts })

    expect(await pendingNames('Pending partners')).toEqual(['Cohowinery'])
    expect(await tabsOf('Partners')).toEqual(['Partners 3', 'Pending partners 1'])
  })

  it('is not for a partner’s operator, pending or not', async () => {
    await openConsole({ as: 'partner-admin', at: '/partners/pending', ...accounts })

    expect(await screen.findByRole('heading', { name: 'This is not yours to open' })).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})
