import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openConsole } from '../openConsole'
import { selectionBar, tick } from '../panel'

const trials = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `trial-${String(index + 1).padStart(2, '0')}`,
    'a trial on its last day' as const,
  ]),
)

const tenAPage = '/customers?page=1&perPage=10&sort=organizationName&order=ASC'

describe('Ticked rows', () => {
  it('bring up a bar that counts them and has the actions for many', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: tenAPage, customers: trials })
    await screen.findByRole('checkbox', { name: 'Select Trial 01' })
    expect(screen.queryByRole('region', { name: 'Selection' })).not.toBeInTheDocument()

    await tick(user, 'Trial 01', 'Trial 02')

    const bar = selectionBar()
    expect(bar.getByRole('status')).toHaveTextContent('2 selected')
    for (const action of ['Extend trial', 'Convert to production account', 'Manage subscription upgrade'])
      expect(bar.getByRole('button', { name: action })).toBeVisible()
    expect(bar.queryByRole('button', { name: 'Edit customer' })).not.toBeInTheDocument()

    await user.click(bar.getByRole('button', { name: 'Clear the selection' }))
    expect(screen.getByRole('checkbox', { name: 'Select Trial 01' })).not.toBeChecked()
    expect(screen.queryByRole('region', { name: 'Selection' })).not.toBeInTheDocument()
  })

  it('stay ticked on other pages, and those out of sight are counted', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: tenAPage, customers: trials })
    await tick(user, 'Trial 01', 'Trial 02')

    await user.click(screen.getByRole('button', { name: /next page/i }))
    await tick(user, 'Trial 11')

    expect(selectionBar().getByRole('status')).toHaveTextContent('3 selected · 2 not on this page')
  })

  it('are all that match, on every page, after one press', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: tenAPage, customers: trials })
    await tick(user, 'Trial 03')

    await user.click(selectionBar().getByRole('button', { name: 'Select all 12' }))

    await expect
      .poll(() => selectionBar().getByRole('status').textContent)
      .toBe('12 selected · 2 not on this page')
    expect(screen.getByRole('checkbox', { name: 'Select Trial 10' })).toBeChecked()
  })
})
