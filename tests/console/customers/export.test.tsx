import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { savedFiles } from '../browser'
import { expectComplaint } from '../complaints'
import { disconnect } from '../network'
import { openConsole } from '../openConsole'

const filter = JSON.stringify({ subscriptionLevel: 'TRIAL' })
const trials = `/customers?${new URLSearchParams({ filter, perPage: '10', page: '1' })}`

describe('Export CSV', () => {
  it('saves all that matches, on every page, and nothing else', async () => {
    const saved = savedFiles()
    const customers = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`trial-${index + 10}`, 'a trial on its last day' as const]),
    )
    const { user } = await openConsole({
      as: 'partner-viewer',
      at: trials,
      customers: { ...customers, steady: 'production for months' },
    })
    await screen.findByRole('link', { name: 'Trial 10' })

    await user.click(screen.getByRole('button', { name: 'Export CSV' }))

    await expect.poll(() => saved.last().catch(() => '')).toMatch(/organizationName/)
    const [headings, ...lines] = (await saved.last()).trim().split('\r\n')
    expect(headings?.split(',')).toEqual(
      expect.arrayContaining(['id', 'stage', 'trialEndsOn', 'sku', 'addOns']),
    )
    expect(lines).toHaveLength(12)
    expect(lines.at(-1)).toContain('Trial 21')
  })

  it('begins with the mark by which a spreadsheet reads accents', async () => {
    const saved = savedFiles()
    const { user } = await openConsole({
      as: 'partner-viewer',
      at: '/customers',
      customers: { økonomi: 'a trial on its last day' },
    })
    await screen.findByRole('link', { name: 'Økonomi' })

    await user.click(screen.getByRole('button', { name: 'Export CSV' }))

    await expect.poll(() => saved.last().catch(() => '')).toMatch(/^\uFEFF.*\r\n.*Økonomi/)
  })

  it('says why it did not work', async () => {
    expectComplaint(/OfflineError/)
    const { user } = await openConsole({
      as: 'partner-viewer',
      at: '/customers',
      customers: { contoso: 'a trial on its last day' },
    })
    await screen.findByRole('link', { name: 'Contoso' })
    disconnect('/api/customers')

    await user.click(screen.getByRole('button', { name: 'Export CSV' }))

    expect(await screen.findByText(/^The export did not work: The server cannot be reached/)).toBeVisible()
  })
})
