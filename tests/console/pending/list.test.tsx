import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { savedFiles } from '../browser'
import { expectComplaint } from '../complaints'
import { busyOnce, disconnect } from '../network'
import { openConsole } from '../openConsole'
import { pendingNames, pendingRow, through } from './rows'

const at = '/customers/pending'
const pending = {
  contoso: { kind: 'customer' },
  fourth: { kind: 'customer' },
  litware: { kind: 'customer' },
} as const

const found = () => expect.poll(() => pendingNames())

describe('The list of pending customers', () => {
  it('begins with whoever was added last, to the moment; its header says so', async () => {
    const { user } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: {
        alpine: { kind: 'customer', history: [{ status: 'link-sent', at: '2026-06-14T09:00:00.000Z' }] },
        contoso: { kind: 'customer', history: [{ status: 'link-sent', at: '2026-06-14T11:00:00.000Z' }] },
        litware: { kind: 'customer', history: [{ status: 'link-sent', at: '2026-06-14T10:00:00.000Z' }] },
      },
    })
    expect(await pendingNames()).toEqual(['Contoso', 'Litware', 'Alpine'])

    await user.click(screen.getByRole('button', { name: 'Display' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Created' }))
    await user.keyboard('{Escape}')
    expect(await screen.findByRole('columnheader', { name: 'Created' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
  })

  it('says that nobody is being onboarded, and offers to add a customer', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at })

    expect(await screen.findByRole('heading', { name: 'Nobody is being onboarded' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Add customer' }))

    expect(await screen.findByRole('dialog', { name: 'Add customer' })).toBeVisible()
  })

  it('says that nothing matches, and shows the way back', async () => {
    const { user } = await openConsole({
      as: 'partner-viewer',
      at: `${at}?${new URLSearchParams({ filter: '{"q":"nobody"}', displayedFilters: '{}' })}`,
      pending,
    })

    expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    await found().toHaveLength(3)
  })

  it('says why it could not be loaded', async () => {
    expectComplaint(/The disk is full/)
    busyOnce('/api/pending')
    const { user } = await openConsole({ as: 'partner-viewer', at, pending })

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The disk is full. Nothing was changed; try again.',
    )
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await found().toHaveLength(3)
  })

  it('says that there is no connection, and loads when one tries again', async () => {
    expectComplaint(/OfflineError/)
    const connect = disconnect('/api/pending')
    const { user } = await openConsole({ as: 'partner-viewer', at, pending })

    expect(await screen.findByRole('alert')).toHaveTextContent('No connection')
    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await found().toHaveLength(3)
  })

  it('can show what a customer gets, and when it was added', async () => {
    const { user } = await openConsole({
      as: 'partner-viewer',
      at,
      pending: { contoso: { kind: 'customer', addOns: ['hybrid-2025'] } },
    })
    const row = await pendingRow('Contoso')
    expect(row).not.toHaveTextContent('Hybrid 2025')

    await user.click(screen.getByRole('button', { name: 'Display' }))
    const panel = within(await screen.findByRole('dialog', { name: 'Display' }))
    for (const column of ['SKU', 'Add-ons', 'Created'])
      await user.click(panel.getByRole('checkbox', { name: column, checked: false }))
    expect(panel.queryByRole('checkbox', { name: /Link|Organization|Actions/ })).not.toBeInTheDocument()

    await expect.poll(() => row.textContent).toMatch(/Essentials MSP 2025Hybrid 202514 Jun 2026, 09:00 UTC$/)
  })

  it('is exported as it is filtered, and only as far as it is of one kind', async () => {
    const saved = savedFiles()
    const { user } = await openConsole({
      as: 'distributor-admin',
      at: `${at}?${new URLSearchParams({ filter: '{"status":"consent-granted"}', displayedFilters: '{}' })}`,
      pending: {
        contoso: { kind: 'customer', ...through('consent-granted') },
        litware: { kind: 'customer' },
        alpine: { kind: 'partner', ...through('consent-granted') },
      },
    })

    await pendingRow('Contoso')
    await user.click(screen.getByRole('button', { name: 'Export CSV' }))

    await expect.poll(() => vi.mocked(URL.createObjectURL).mock.calls).toHaveLength(1)
    const [headings = '', ...rows] = (await saved.last()).trim().split(/\r\n/)
    expect(headings).toBe(
      'Organization,Notification email,Status,Status since,Problem,Import errors,Event log,Trial ends,Partner,ID',
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/^Contoso,it@contoso\.example,consent-granted,.*,Northwind,contoso$/)
  })
})
