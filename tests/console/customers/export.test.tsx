import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { savedFiles } from '../browser'
import { disconnect, network } from '../network'
import { openConsole } from '../openConsole'
import { selectionBar, tick } from '../panel'

const filter = JSON.stringify({ subscriptionLevel: 'TRIAL' })
const trials = `/customers?${new URLSearchParams({ filter, perPage: '10', page: '1' })}`
const oneCustomer = {
  as: 'partner-viewer',
  at: '/customers',
  customers: { contoso: 'a trial on its last day' },
} as const

/** An answer whose rows are sent by hand. */
function exportByHand(total: number) {
  const bodies: ReadableStreamDefaultController<Uint8Array>[] = []
  const stream = new ReadableStream<Uint8Array>({ start: controller => void bodies.push(controller) })
  network.use(
    http.get('*/api/customers', ({ request }) =>
      request.headers.get('Accept') === 'text/csv'
        ? new HttpResponse(stream, { headers: { 'Content-Range': `customers 0-${total - 1}/${total}` } })
        : undefined,
    ),
  )
  return {
    send: (text: string) => bodies[0]?.enqueue(new TextEncoder().encode(text)),
    breakOff: () => bodies[0]?.error(new TypeError('terminated')),
  }
}

describe('Export CSV', () => {
  it('saves all that matches, on every page: the columns of the table under their headings, and the id', async () => {
    const saved = savedFiles()
    const customers = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`trial-${index + 10}`, 'a trial on its last day' as const]),
    )
    const { user } = await openConsole({
      as: 'internal-viewer',
      at: trials,
      customers: { ...customers, steady: 'production for months' },
    })
    const table = await screen.findByRole('table', { name: 'Customers' })
    await screen.findByRole('link', { name: 'Trial 10' })
    const headings = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)

    await user.click(screen.getByRole('button', { name: 'Export CSV' }))

    expect(await screen.findByText('customers-2026-06-15.csv is saved: 12 rows')).toBeVisible()
    expect(saved.lastName()).toBe('customers-2026-06-15.csv')
    const [first, ...lines] = (await saved.last()).replace('\uFEFF', '').trim().split('\r\n')
    expect(first?.split(',')).toEqual([...headings.filter(heading => heading), 'ID'])
    expect(lines).toHaveLength(12)
    expect(lines.at(-1)).toBe(
      'Trial 21,extension-open,2026-06-16,keep,,Northwind,Fabrikam,essentials-msp-2025,audit-2025,30,TRIAL,MSP,trial-21',
    )
  })

  it('is called by the view that is open, and parted as it was chosen in this browser', async () => {
    const saved = savedFiles()
    const { user } = await openConsole({
      as: 'partner-viewer',
      at: `/customers?${new URLSearchParams({ filter: '{"view":"extendable-now"}' })}`,
      customers: { contoso: 'a trial on its last day' },
    })
    await screen.findByRole('link', { name: 'Contoso' })
    await user.click(screen.getByRole('button', { name: /Partner viewer/ }))
    expect(screen.getByRole('menuitemradio', { name: 'Commas' })).toBeChecked()
    await user.click(screen.getByRole('menuitemradio', { name: 'Semicolons, for Excel in Italian' }))
    await user.keyboard('{Escape}')

    await user.click(screen.getByRole('button', { name: 'Export CSV' }))

    await expect.poll(saved.lastName).toBe('customers-extendable-now-2026-06-15.csv')
    expect(await saved.last()).toMatch(/^\uFEFFOrganization;.*\r\nContoso;/)
  })

  it('begins with the mark by which a spreadsheet reads accents', async () => {
    const saved = savedFiles()
    const { user } = await openConsole({ ...oneCustomer, customers: { økonomi: 'a trial on its last day' } })
    await screen.findByRole('link', { name: 'Økonomi' })

    await user.click(screen.getByRole('button', { name: 'Export CSV' }))

    await expect.poll(() => saved.last().catch(() => '')).toMatch(/^\uFEFF.*\r\n.*Økonomi/)
  })

  it('says how far it has come, goes on while another page is open, and saves nothing once it is cancelled', async () => {
    const saved = savedFiles()
    const { user } = await openConsole(oneCustomer)
    await screen.findByRole('link', { name: 'Contoso' })
    const byHand = exportByHand(4_000)

    await user.click(screen.getByRole('button', { name: 'Export CSV' }))
    byHand.send(`id\r\n${'row\r\n'.repeat(1_000)}`)
    await user.click(screen.getByRole('link', { name: 'Activity' }))

    const exports = within(await screen.findByRole('region', { name: 'Exports' }))
    const bar = await exports.findByRole('progressbar', { name: 'Exporting customers-2026-06-15.csv' })
    await waitFor(() => expect(bar).toHaveAttribute('aria-valuetext', '1,000 of 4,000 rows'))
    expect(bar).toHaveAttribute('aria-valuenow', '25')
    expect(await exports.findByText('25 percent exported')).toBeInTheDocument()
    await user.click(exports.getByRole('button', { name: 'Cancel the export of customers-2026-06-15.csv' }))

    expect(
      await screen.findByText('The export of customers-2026-06-15.csv was cancelled; nothing was saved.'),
    ).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Exports' })).toBeNull()
    expect(() => saved.last()).toThrow('no file was saved')
  })

  it('saves nothing when the connection is lost in the middle, and says how far it came', async () => {
    const saved = savedFiles()
    const { user } = await openConsole(oneCustomer)
    await screen.findByRole('link', { name: 'Contoso' })
    const byHand = exportByHand(4_000)
    await user.click(screen.getByRole('button', { name: 'Export CSV' }))
    byHand.send(`id\r\n${'row\r\n'.repeat(1_000)}`)
    await screen.findByText('1,000 of 4,000 rows')

    byHand.breakOff()

    expect(
      await screen.findByText(
        'The export did not work: The connection was lost after 1,000 of 4,000 rows. Nothing was saved; try again.',
      ),
    ).toBeVisible()
    expect(() => saved.last()).toThrow('no file was saved')
  })

  it('saves what is ticked alone, on whichever page, and says who is no longer there', async () => {
    const saved = savedFiles()
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/customers',
      customers: {
        contoso: 'a trial on its last day',
        litware: 'a trial on its last day',
        adventure: 'a trial on its last day',
      },
    })
    await tick(user, 'Litware', 'Contoso', 'Adventure')
    await user.click(screen.getByRole('link', { name: 'Activity' }))
    await api.store.commit(async () => ({ remove: { customers: ['contoso'] }, answer: undefined }))
    await user.click(screen.getByRole('link', { name: 'Customers' }))
    await screen.findByRole('link', { name: 'Litware' })

    await user.click(selectionBar().getByRole('button', { name: 'Export 3 as CSV' }))

    expect(
      await screen.findByText(
        'customers-selected-2026-06-15.csv is saved: 2 rows; 1 of those selected is no longer there',
      ),
    ).toBeVisible()
    expect(saved.lastName()).toBe('customers-selected-2026-06-15.csv')
    const lines = (await saved.last()).trim().split('\r\n')
    expect(lines.map(line => line.split(',')[0])).toEqual(['Organization', 'Litware', 'Adventure'])
  })

  it('says why it did not work', async () => {
    const { user } = await openConsole(oneCustomer)
    await screen.findByRole('link', { name: 'Contoso' })
    disconnect('/api/customers')

    await user.click(screen.getByRole('button', { name: 'Export CSV' }))

    expect(await screen.findByText(/^The export did not work: The server cannot be reached/)).toBeVisible()
  })
})
