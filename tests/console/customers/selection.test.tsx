import { screen, waitForElementToBeRemoved, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openConsole } from '../openConsole'
import { panelOf, selectionBar, tick } from '../panel'

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
    expect(bar.getByText('2 selected')).toBeVisible()
    expect(await screen.findByText('Selected: 2')).toHaveAttribute('aria-live', 'polite')
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

  it('stay ticked on other pages, where those out of sight are counted, named, and can be unticked', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: tenAPage, customers: trials })
    await tick(user, 'Trial 01', 'Trial 02')

    await user.click(screen.getByRole('button', { name: /next page/i }))
    await tick(user, 'Trial 11')

    expect(selectionBar().getByText('3 selected')).toBeVisible()
    await user.click(selectionBar().getByRole('button', { name: '2 not on this page show which' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Selected, and not on this page' }))
    await user.click(await dialog.findByRole('checkbox', { name: 'Trial 01' }))
    expect(dialog.getByRole('checkbox', { name: 'Trial 02' })).toBeChecked()
    await user.click(dialog.getByRole('button', { name: 'Deselect it' }))

    await waitForElementToBeRemoved(() => screen.queryByRole('dialog'))
    expect(selectionBar().getByText('1 selected')).toBeVisible()
    expect(selectionBar().queryByRole('button', { name: /not on this page/ })).not.toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Select Trial 11' })).toBeChecked()
  })

  it('in another state of the list are told apart from those on another page, and can be left behind', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: tenAPage, customers: trials })
    await tick(user, 'Trial 01', 'Trial 02', 'Trial 10')
    await user.type(screen.getByRole('searchbox'), 'trial 1')
    await tick(user, 'Trial 11')

    expect(selectionBar().getByText('4 selected')).toBeVisible()
    expect(await selectionBar().findByText('2 of them not in the list as filtered')).toBeVisible()

    await user.click(selectionBar().getByRole('button', { name: 'Extend trial' }))
    const panel = await panelOf('Extend trial')
    expect(
      panel.getByText(/^2 ticked accounts are not on the page.* 2 of them are not in the list as filtered/),
    ).toBeVisible()
    await user.click(panel.getByRole('button', { name: 'Leave these 2 out' }))
    expect(await panel.findByText('2 of 2 will be extended.')).toBeVisible()
    expect(panel.queryByText(/not on the page/)).not.toBeInTheDocument()
    await user.click(panel.getByRole('button', { name: 'Cancel' }))

    await waitForElementToBeRemoved(() => screen.queryByRole('dialog'))
    expect(selectionBar().getByText('2 selected')).toBeVisible()
    expect(selectionBar().queryByText(/as filtered/)).not.toBeInTheDocument()

    await user.type(screen.getByRole('searchbox'), '1')
    await user.click(await selectionBar().findByRole('button', { name: 'Deselect it' }))
    expect(await selectionBar().findByText('1 selected')).toBeVisible()
  })

  it('are all that match, on every page, after one press', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at: tenAPage, customers: trials })
    await tick(user, 'Trial 03')

    await user.click(selectionBar().getByRole('button', { name: 'Select all 12' }))

    expect(await selectionBar().findByText('12 selected')).toBeVisible()
    expect(selectionBar().getByRole('button', { name: /^2 not on this page/ })).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Select Trial 10' })).toBeChecked()
  })
})
