import { focusManager } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { tenantsFinish } from '../../mock-api/onboarding/onboard'
import { haste } from '../haste'
import { listOf } from '../listOf'
import { requests } from '../network'
import { openConsole } from '../openConsole'
import { selectionBar, tick } from '../panel'
import { importing, pendingNames } from './rows'

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

describe('The list of customers', () => {
  it('takes in those who arrive while one looks, and keeps what is ticked and where one is', async () => {
    const { user, api } = await openConsole({
      as: 'internal-admin',
      at: '/customers',
      customers: accounts.customers,
      pending: { fourth: importing, alpine: { kind: 'customer' } },
    })
    expect(await tabsOf('Customers')).toEqual(['Customers 2', 'Pending customers 2'])
    await tick(user, 'Contoso')
    screen.getByRole('link', { name: 'Litware' }).focus()

    await tenantsFinish(api)

    await expect.poll(() => listOf('Customers'), { timeout: 8_000 }).toEqual(['Contoso', 'Fourth', 'Litware'])
    expect(await tabsOf('Customers')).toEqual(['Customers 3', 'Pending customers 1'])
    expect(selectionBar().getByText('1 selected')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Litware' })).toHaveFocus()
  }, 15_000)

  it.each([
    ['nobody is pending', { pending: {}, hidden: false }],
    ['the page is hidden', { pending: accounts.pending, hidden: true }],
  ])(
    'counts nobody again while %s',
    async (_when, { pending, hidden }) => {
      await openConsole({ as: 'internal-admin', at: '/customers', customers: accounts.customers, pending })
      await tabsOf('Customers')
      onTestFinished(() => focusManager.setFocused(undefined))
      if (hidden) focusManager.setFocused(false)
      const made = requests()

      await new Promise(resolve => setTimeout(resolve, 5_500 / haste))

      expect(made.filter(one => one.startsWith('GET /api/pending'))).toEqual([])
    },
    15_000,
  )
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
