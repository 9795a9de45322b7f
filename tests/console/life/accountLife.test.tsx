import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectComplaint } from '../complaints'
import { disconnect } from '../network'
import { openConsole } from '../openConsole'
import { panelOf } from '../panel'

const at = '/customers/contoso/show'
const customers = { contoso: 'a trial two days from its end' } as const
const ahead = 'What comes next, if nobody acts'

/** The milestones of a list, each in one line. */
async function milestones(name: string): Promise<readonly string[]> {
  const list = within(await screen.findByRole('list', { name }))
  return list.getAllByRole('listitem').map(({ textContent }) => textContent ?? '')
}

describe('The life of an account', () => {
  it('begins with what comes next, and tells in words what has been and what will be', async () => {
    await openConsole({ as: 'partner-viewer', at, customers })

    expect(
      await screen.findByRole('heading', {
        name: 'Upgrades to PRODUCTION on 17 June 2026, in 2 days, unless it is blocked.',
      }),
    ).toBeVisible()
    expect(screen.getByText('Until then it can be extended by 7 days.')).toBeVisible()
    expect(await milestones('So far')).toEqual([
      'Trial started3 Jun 2026 · 12 days ago',
      'Extension window opened14 Jun 2026 · yesterday',
      'Today15 Jun 2026',
    ])
    expect(await milestones(ahead)).toEqual([
      'Upgrades to PRODUCTION17 Jun 2026 · in 2 days',
      'Expiration is announced by mail18 May 2027 · in 11 months',
      'Expires, access suspended17 Jun 2027 · in 12 months',
    ])
  })

  it('follows what is done to it: who did it stands behind, the new end ahead', async () => {
    const { user } = await openConsole({ as: 'partner-admin', at, customers })

    await user.click(await screen.findByRole('button', { name: 'Extend trial' }))
    const panel = await panelOf('Extend trial')
    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(
      await screen.findByRole('heading', { name: /^Upgrades to PRODUCTION on 24 June 2026, in 9 days/ }),
    ).toBeVisible()
    expect(screen.getByText('It has been extended as often as allowed.')).toBeVisible()
    await expect
      .poll(() => milestones('So far'))
      .toContain('Extended to 24 Jun 2026' + '15 Jun 2026 · today · by Partner admin')
    expect(await milestones(ahead)).toContain('Upgrade is announced by mail21 Jun 2026 · in 6 days')
  })

  it('foretells a late announcement when an edition begins under which the trial upgrades', async () => {
    const { api } = await openConsole({
      as: 'partner-viewer',
      at,
      demo: true,
      edition: '2024-08',
      customers: { contoso: { in: 'a trial two days from its end', upgradeAnnouncedFor: null } },
    })
    expect(await milestones(ahead)).toEqual(['Trial ends, access suspended17 Jun 2026 · in 2 days'])

    const other = await api.signIn('internal-viewer')
    await other.post('/api/demo/edition', { edition: '2025' })

    await expect.poll(() => milestones(ahead)).toContain('Upgrade is announced by mail16 Jun 2026 · tomorrow')
    expect(await milestones(ahead)).toContain('Upgrades to PRODUCTION17 Jun 2026 · in 2 days')
  })

  it('is foretold although the past cannot be read, which it says; read again, it tells who did what', async () => {
    expectComplaint(/OfflineError/)
    const { user, api } = await openConsole({ as: 'partner-admin', at: '/customers', customers })
    const partner = await api.signIn('partner-admin')
    await partner.act('customer', 'manage-upgrade', { ids: ['contoso'], automaticUpgrade: 'block' })
    const connect = disconnect('/api/events')

    await user.click(await screen.findByRole('link', { name: 'Contoso' }))

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'What operators and the calendar did so far could not be loaded.',
    )
    expect(await milestones(ahead)).toEqual(['Trial ends, access suspended17 Jun 2026 · in 2 days'])
    expect((await milestones('So far'))[0]).toBe('Trial started3 Jun 2026 · 12 days ago')
    connect()
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    await expect
      .poll(() => milestones('So far'))
      .toContain('Upgrade blocked15 Jun 2026 · today · by Partner admin')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('of a partner in production tells the trial that it came from, and that billing started', async () => {
    const { user } = await openConsole({
      as: 'distributor-admin',
      at: '/partners/litware/show',
      partners: { litware: 'a trial that ended a week ago' },
    })
    expect(await milestones(ahead)).toEqual(['Nothing more happens by itself.'])

    await user.click(await screen.findByRole('button', { name: 'Convert to production account' }))
    const panel = await panelOf('Convert to production account')
    await user.click(panel.getByRole('combobox', { name: 'Subscription level' }))
    await user.click(await screen.findByRole('option', { name: 'PRODUCTION' }))
    await user.click(panel.getByRole('button', { name: 'Apply' }))

    expect(
      await screen.findByRole('heading', { name: 'Production expires on 15 June 2027, in 12 months.' }),
    ).toBeVisible()
    await expect
      .poll(() => milestones('So far'))
      .toEqual([
        'Trial started25 May 2026 · 21 days ago',
        'Converted to PRODUCTION, billing started15 Jun 2026 · today · by Distributor admin',
        'Today15 Jun 2026',
      ])
  })
})
