import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { listOf } from '../listOf'
import { disconnect } from '../network'
import { openConsole } from '../openConsole'

describe('A server that goes away and comes back', () => {
  it('is told in the header, keeps what was there, and what had failed comes by itself', async () => {
    expectComplaint(/OfflineError/)
    const { user } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: { contoso: 'production for months', litware: 'a trial that ended a week ago' },
    })
    expect(await listOf('Customers')).toEqual(['Contoso', 'Litware'])
    const header = within(screen.getByRole('banner'))
    const connect = disconnect('/api/*')

    await user.click(screen.getByRole('button', { name: 'Trial ended' }))
    expect(await header.findByText('The server cannot be reached. Trying again…')).toBeInTheDocument()
    expect(await screen.findByRole('alert')).toHaveTextContent('No connection')

    connect()
    await expect.poll(() => header.queryByText(/cannot be reached/)).toBeNull()
    await expect.poll(() => listOf('Customers')).toEqual(['Litware'])
  })
})
