import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
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

/** The actions that the bar offers once Contoso is ticked. */
async function offered(user: UserEvent): Promise<readonly string[]> {
  await tick(user, 'Contoso')
  const buttons: readonly HTMLElement[] = selectionBar().getAllByRole('button')
  return buttons.map(({ textContent }) => textContent).filter(name => /trial|production|upgrade/.test(name))
}

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

  it.each([
    [
      'distributor-admin',
      'customers',
      '2025',
      ['Convert to production account', 'Manage subscription upgrade'],
    ],
    ['trial-partner-admin', 'customers', '2025', ['Extend trial', 'Manage subscription upgrade']],
    [
      'internal-admin',
      'partners',
      '2024-08',
      ['Convert to production account', 'Manage subscription upgrade'],
    ],
  ] as const)(
    'offer %s, among %s and under edition %s, only what it may ever do',
    async (as, page, edition, actions) => {
      const owner = as === 'trial-partner-admin' ? 'tailspin' : 'northwind'
      const { user } = await openConsole({
        as,
        at: `/${page}`,
        edition,
        customers: { contoso: { in: 'a trial on its last day', partnerId: owner } },
        partners: { contoso: 'a trial on its last day' },
      })

      expect(await offered(user)).toEqual(actions)
    },
  )

  it.each([
    ['internal-viewer', /You sign in as a viewer/],
    ['suspended-partner-admin', /access has been suspended since 16 May 2026/],
  ])('offer %s nothing, and say why', async (as, why) => {
    const { user } = await openConsole({
      as,
      at: '/customers',
      customers: {
        contoso: {
          in: 'a trial on its last day',
          partnerId: as === 'internal-viewer' ? 'northwind' : 'wingtip',
        },
      },
    })

    expect(await offered(user)).toEqual([])
    expect(selectionBar().getByText(why)).toBeVisible()
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
