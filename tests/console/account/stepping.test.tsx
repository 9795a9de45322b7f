import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { disconnect } from '../network'
import { openConsole } from '../openConsole'
import { panelOf } from '../panel'

const open = { in: 'a trial two days from its end' } as const
const customers = { adatum: open, contoso: open, litware: open, tailwind: 'production for months' } as const
const extendable = `/customers?${new URLSearchParams({ filter: '{"view":"extendable-now"}', page: '1' })}`
const place = () => within(screen.getByRole('navigation', { name: 'In the list' }))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('From an account', () => {
  it('one comes to the next of the list it was opened from, also when it has left that list meanwhile', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: extendable, customers })

    await user.click(await screen.findByRole('link', { name: 'Adatum' }))
    await heading('Adatum')
    expect(await screen.findByText('1 of 3')).toBeVisible()
    expect(place().getByRole('button', { name: 'Previous account' })).toHaveAttribute('aria-disabled', 'true')

    await user.click(screen.getByRole('button', { name: 'Extend trial' }))
    await user.click((await panelOf('Extend trial')).getByRole('button', { name: 'Apply' }))
    expect(await screen.findByText('No longer in the list')).toBeVisible()
    await user.click(await screen.findByRole('tab', { name: 'Activity' }))

    await user.click(place().getByRole('link', { name: 'Next account' }))
    await heading('Contoso')
    expect(await screen.findByText('1 of 2')).toBeVisible()
    expect(await screen.findByText('Contoso', { selector: '[aria-live]' })).toBeInTheDocument()
    expect(screen.getByRole('tabpanel', { name: 'Activity' })).toBeVisible()
    expect(screen.getByRole('tab', { name: 'Activity' })).toHaveAttribute('aria-selected', 'true')

    await user.click(screen.getByRole('link', { name: 'Back to the list' }))
    await heading('Customers')
    await expect.poll(() => screen.queryByRole('link', { name: 'Adatum' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Contoso' })).toHaveFocus()
  })

  it('of one partner one comes to the partner’s next, and back to the partner', async () => {
    const { user } = await openConsole({
      as: 'distributor-admin',
      at: `/partners/northwind/show/customers?${new URLSearchParams({ filter: '{"q":"contoso"}' })}`,
      customers: { ...customers, 'contoso-labs': open, 'contoso-too': { ...open, partnerId: 'tailspin' } },
    })

    await user.click(await screen.findByRole('link', { name: 'Contoso' }))
    await heading('Contoso')
    expect(await screen.findByText('1 of 2')).toBeVisible()
    await user.keyboard('j')
    await heading('Contoso labs')
    await user.click(screen.getByRole('link', { name: 'Back to the partner' }))

    await heading('Northwind')
    expect(screen.getByRole('searchbox')).toHaveValue('contoso')
    await user.click(screen.getByRole('link', { name: 'Open in Customers' }))
    await heading('Customers')
    expect(await screen.findByRole('button', { name: /^Partner: Northwind/ })).toBeVisible()
    expect(screen.getByText('2 customers')).toBeVisible()
  })

  it('that came from nowhere one comes to no other, and to the whole list', async () => {
    await openConsole({ as: 'partner-viewer', at: '/customers/contoso/show', customers })

    await heading('Contoso')
    expect(screen.getByRole('link', { name: 'All customers' })).toBeVisible()
    expect(screen.queryByRole('navigation', { name: 'In the list' })).not.toBeInTheDocument()
  })
})

describe('The page of an account', () => {
  it('keeps the filters of its activity in its address, and leaves them behind with the tab', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: `/customers/contoso/show/activity?${new URLSearchParams({ filter: '{"outcome":"refused"}' })}`,
      customers,
    })
    const operator = await api.signIn('partner-admin')
    await operator.act('customer', 'extend-trial', { ids: ['contoso'] })

    expect(await screen.findByText('No entry matches this search and these filters.')).toBeVisible()
    expect(screen.getByRole('button', { name: /^Outcome: Refused/ })).toBeVisible()
    await user.click(screen.getByRole('tab', { name: 'Mails' }))
    await user.click(screen.getByRole('tab', { name: 'Activity' }))
    expect(await screen.findByText('1 entry')).toBeVisible()
  })

  it('that cannot be brought up to date keeps what was there, and says so', async () => {
    expectComplaint(/OfflineError/)
    const { user } = await openConsole({ as: 'partner-viewer', at: '/customers/contoso/show', customers })
    await heading('Contoso')
    const connect = disconnect('/api/customers/contoso')

    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findByText(/could not be brought up to date/)).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'Contoso' })).toBeVisible()

    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await expect.poll(() => screen.queryByText(/could not be brought up to date/)).toBeNull()
  })
})
