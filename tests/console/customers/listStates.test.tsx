import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { listOf, rowOf } from '../listOf'
import { busyOnce, disconnect, holdSearch } from '../network'
import { openConsole } from '../openConsole'

const customers = { contoso: 'production for months', litware: 'a trial that ended a week ago' } as const

describe('The list of customers', () => {
  it('says where customers will come from while there are none', async () => {
    await openConsole({ as: 'partner-admin', at: '/customers' })

    expect(await screen.findByRole('heading', { name: 'No customers yet' })).toBeVisible()
    expect(screen.getByText('Accounts appear here once their onboarding is complete.')).toBeVisible()
  })

  it('says why it could not be loaded', async () => {
    expectComplaint(/The disk is full/)
    busyOnce('/api/customers')
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers', customers })

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This could not be loadedThe disk is full. Nothing was changed; try again.',
    )
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await listOf('Customers')).toEqual(['Contoso', 'Litware'])
  })

  it('says that there is no connection, and loads when one tries again', async () => {
    expectComplaint(/OfflineError/)
    const connect = disconnect('/api/customers')
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers', customers })

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'No connectionThe server cannot be reached. Check the connection, then try again.',
    )
    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await listOf('Customers')).toEqual(['Contoso', 'Litware'])
  })

  it('keeps the rows of before, as busy, while others are on their way; that there were none it does not keep', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: '/customers', customers })
    expect(await listOf('Customers')).toEqual(['Contoso', 'Litware'])
    const search = screen.getByRole('searchbox')
    const busy = () => screen.getByRole('table').closest('[aria-busy=true]')
    expect(busy()).toBeNull()

    const slow = holdSearch('lit')
    await user.type(search, 'lit')
    await expect.poll(busy).not.toBeNull()
    await expect.poll(slow.asked).toBe(1)
    expect(await listOf('Customers')).toEqual(['Contoso', 'Litware'])
    expect(screen.queryByText('2 customers')).not.toBeInTheDocument()
    slow.release()
    await expect.poll(() => listOf('Customers')).toEqual(['Litware'])
    expect(busy()).toBeNull()

    await user.type(search, 'x')
    const none = await screen.findByRole('heading', { name: 'Nothing matches' })
    const slower = holdSearch('con')
    await user.clear(search)
    await user.type(search, 'con')
    await expect.poll(slower.asked).toBe(1)
    expect(none).not.toBeInTheDocument()
    slower.release()
    expect(await listOf('Customers')).toEqual(['Contoso'])
  })

  it('keeps what was there when it cannot be brought up to date', async () => {
    expectComplaint(/OfflineError/)
    const { user, api } = await openConsole({ as: 'partner-admin', at: '/customers', customers })
    expect(await listOf('Customers')).toEqual(['Contoso', 'Litware'])
    const colleague = await api.signIn('partner-admin')
    await colleague.act('customer', 'convert', { ids: ['litware'] })

    const connect = disconnect('/api/customers')
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This could not be brought up to date; what you see is what was loaded last.',
    )
    expect(await listOf('Customers')).toEqual(['Contoso', 'Litware'])
    expect(await rowOf('Customers', 'Litware')).toMatchObject({ Stage: 'Trial ended' })

    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await expect.poll(() => rowOf('Customers', 'Litware')).toMatchObject({ Stage: 'Production' })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
