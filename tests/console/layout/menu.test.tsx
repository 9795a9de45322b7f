import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { openConsole } from '../openConsole'

async function menu() {
  return within(await screen.findByRole('navigation', { name: 'Main menu' }))
}

describe('The side menu', () => {
  it.each(['internal-viewer', 'distributor-admin'])(
    'leads %s to the dashboard, to customers, to partners, to the activity and to the mailbox',
    async as => {
      const { user } = await openConsole({ as })

      const items = await menu()
      expect(items.getByRole('list', { name: 'Manage' })).toHaveTextContent('Customers')
      expect(items.getByRole('list', { name: 'Invoice' })).toHaveTextContent('Partners')
      expect(items.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
        'Dashboard',
        'Customers',
        'Partners',
        'Activity',
        'Mailbox',
      ])
      expect(await screen.findByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
      expect(items.getByRole('link', { current: 'page' })).toHaveTextContent('Dashboard')

      await user.click(items.getByRole('link', { name: 'Partners' }))
      expect(await screen.findByRole('link', { name: 'Northwind' })).toBeVisible()
      expect(items.getByRole('link', { current: 'page' })).toHaveTextContent('Partners')
    },
  )

  it('leads the operators of a partner to the dashboard, to customers, to the activity and to the mailbox only', async () => {
    await openConsole({ as: 'trial-partner-admin' })

    const links = (await menu()).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Dashboard',
      'Customers',
      'Activity',
      'Mailbox',
    ])
  })
})

describe('An address', () => {
  it('of a page that the operator does not have is refused in words, with a way home', async () => {
    expectComplaint(/not-allowed/)
    const { user } = await openConsole({ as: 'partner-admin', at: '/partners' })

    expect(await screen.findByRole('heading', { name: 'This is not yours to open' })).toBeVisible()
    await user.click(await screen.findByRole('link', { name: 'Go to the start page' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
  })

  it.each(['/invoices/7', '/customers/pending/nope'])('that leads nowhere says so: %s', async at => {
    await openConsole({ as: 'partner-admin', at })

    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeVisible()
  })
})
