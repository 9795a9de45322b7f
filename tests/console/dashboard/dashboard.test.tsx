import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { listOf } from '../listOf'
import { disconnect } from '../network'
import { openConsole } from '../openConsole'

const customers = {
  contoso: 'a trial on the first day of its window',
  litware: 'a blocked trial in its window',
  adventure: 'a trial that ended a week ago',
} as const

describe('The dashboard', () => {
  it('says how many accounts need a decision, each number a link to exactly those', async () => {
    const { user } = await openConsole({ as: 'distributor-admin', customers })

    expect(await decisions('Customers')).toEqual([
      'Extendable now: 2 customers',
      'Upgrading soon: 1 customer',
      'Blocked and ending: 1 customer',
      'Trial ended: 1 customer',
      'Expiring soon: 0 customers',
      'Not billed: 0 customers',
      'Onboarding stuck: 0 pending customers',
      'Import errors: 0 pending customers',
    ])
    expect((await decisions('Partners')).slice(0, 2)).toEqual([
      'Extendable now: 0 partners',
      'Upgrading soon: 0 partners',
    ])

    await user.click(screen.getByRole('link', { name: 'Extendable now: 2 customers' }))
    expect(await listOf('Customers')).toEqual(['Litware', 'Contoso'])
    expect(screen.getByRole('button', { name: 'Extendable now', pressed: true })).toBeVisible()
  })

  it('says whose decision it is, where not all are the operator’s own, and so does the list', async () => {
    const { user } = await openConsole({
      as: 'distributor-admin',
      customers: { ...customers, direct: { in: 'a trial on its last day', source: 'DIRECT' } },
    })

    expect(await decisions('Customers')).toContain('Extendable now: 3 customers')
    const panel = within(screen.getByRole('region', { name: 'Customers' }))
    expect(panel.getAllByText('Their partners decide')).toHaveLength(1)
    expect(panel.getAllByRole('link', { name: /yours/ })).toHaveLength(1)
    expect(panel.queryByText(/viewer/)).not.toBeInTheDocument()

    await user.click(panel.getByRole('link', { name: '1 yours to keep or block (Upgrading soon)' }))
    expect(await listOf('Customers')).toEqual(['Contoso'])
    expect(screen.getByRole('button', { name: /^You can: keep or block/ })).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Extendable now' }))
    expect(await screen.findByText('None yours to extend. Their partners decide.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Upgrading soon' }))
    await user.click(await screen.findByRole('button', { name: '1 yours to keep or block' }))
    await expect.poll(() => listOf('Customers')).toEqual(['Contoso'])
  })

  it('speaks to a partner’s operator of customers alone, and says once that a viewer decides nothing', async () => {
    await openConsole({ as: 'partner-viewer', customers })

    expect(await decisions('Customers')).toContain('Trial ended: 1 customer')
    expect(screen.getAllByText(/You sign in as a viewer/)).toHaveLength(1)
    expect(screen.queryByText(/yours|decide$/)).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Partners' })).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Billing that starts soon' })).not.toBeInTheDocument()
  })

  it('shows a chart as a table too, whose numbers lead to the same lists', async () => {
    const { user } = await openConsole({ as: 'partner-admin', customers })

    await user.click(await screen.findByRole('button', { name: 'Trials by days left as table' }))
    const table = within(screen.getByRole('table', { name: 'Trials by days left' }))
    expect(table.getByRole('row', { name: /^3 days / })).toHaveTextContent('3 days10')
    await user.click(table.getByRole('link', { name: '3 days, Keep: 1' }))

    expect(await listOf('Customers')).toEqual(['Contoso'])
  })

  it('says in words what there is nothing of', async () => {
    await openConsole({ as: 'distributor-admin', partners: { tailspin: 'production for months' } })

    expect(await screen.findByText('No trial is running.')).toBeVisible()
    expect(screen.getByText('Nobody is being onboarded.')).toBeVisible()
    expect(screen.getByText('Nothing went into production in the last twelve weeks.')).toBeVisible()
    expect(screen.getByText('No partner’s trial upgrades within two weeks.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /as table$/ })).not.toBeInTheDocument()
  })

  it('says why it could not be loaded; once it was, a reload that fails keeps what was there', async () => {
    expectComplaint(/OfflineError/)
    const connect = disconnect('/api/summary')
    const { user } = await openConsole({ as: 'partner-admin', customers })

    expect(await screen.findByRole('alert')).toHaveTextContent('No connection')
    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await decisions('Customers')).toContain('Trial ended: 1 customer')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()

    disconnect('/api/summary')
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('This could not be brought up to date')
    expect(await decisions('Customers')).toContain('Trial ended: 1 customer')
  })

  it('counts anew when the day moves', async () => {
    const { user } = await openConsole({ as: 'partner-admin', demo: true, customers })
    expect(await decisions('Customers')).toContain('Upgrading soon: 1 customer')

    await user.click(await screen.findByRole('button', { name: '+7 days forward' }))

    expect(await screen.findByRole('link', { name: 'Upgrading soon: 0 customers' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Trial ended: 2 customers' })).toBeVisible()
  })
})

/** What needs a decision among the accounts of a kind, once the numbers are there. */
async function decisions(region: 'Customers' | 'Partners'): Promise<readonly string[]> {
  const panel = within(await screen.findByRole('region', { name: region }))
  await panel.findByRole('link', { name: /^All / })
  const links = within(panel.getByRole('list')).getAllByRole('link', {
    name: /: [\d,]+ (pending )?(cus|par)/,
  })
  return links.map(link => within(link).getByText(/: \d/).textContent)
}
