import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Api } from '../../mock-api/server'
import { savedFiles } from '../browser'
import { openConsole } from '../openConsole'

const customers = {
  contoso: 'a trial on its last day',
  litware: 'a trial that started today',
} as const

/** What the distributor and the partner did: a block, an extension, and an extension that was refused. */
async function aBusyDay(api: Api): Promise<void> {
  const distributor = await api.signIn('distributor-admin')
  await distributor.act('customer', 'manage-upgrade', { ids: ['contoso'], automaticUpgrade: 'block' })
  const partner = await api.signIn('partner-admin')
  await partner.act('customer', 'extend-trial', { ids: ['contoso', 'litware'] })
}

/** The entries from top to bottom, once there are so many. */
async function entries(count: number): Promise<readonly HTMLElement[]> {
  await screen.findByText(count === 1 ? '1 entry' : `${count} entries`)
  const all = () =>
    within(screen.getByRole('main'))
      .queryAllByRole('listitem')
      .filter(item => item.parentElement?.tagName === 'OL')
  await waitFor(() => expect(all()).toHaveLength(count))
  return all()
}

async function choose(user: UserEvent, filter: string, option: string): Promise<void> {
  await user.click(await screen.findByRole('combobox', { name: filter }))
  await user.click(await screen.findByRole('option', { name: option }))
}

describe('The activity', () => {
  it('says that nothing differed when somebody confirmed what was already so', async () => {
    const { user, api } = await openConsole({
      as: 'partner-admin',
      at: '/events',
      customers: { contoso: 'a blocked trial in its window' },
    })
    expect(await screen.findByText('Nothing has happened yet')).toBeVisible()
    const distributor = await api.signIn('distributor-admin')
    await distributor.act('customer', 'manage-upgrade', { ids: ['contoso'], automaticUpgrade: 'block' })

    await user.click(screen.getByRole('button', { name: 'Refresh' }))

    const [entry] = await entries(1)
    expect(entry).toHaveTextContent(/^Manage subscription upgrade · ContosoConfirmed as it was\./)
  })

  it('tells what was done and what was refused, in the words the operator was given, the latest first', async () => {
    const { user, api } = await openConsole({ as: 'partner-viewer', customers })
    await aBusyDay(api)

    await user.click(await screen.findByRole('link', { name: 'Activity' }))

    const [extended, refused, blocked] = await entries(3)
    expect(refused).toHaveTextContent(
      /^Extend trial · LitwareRefused: “The trial can be extended from 26 June 2026\.”15 Jun.*by Partner admin/,
    )
    expect(extended).toHaveTextContent(
      /^Extend trial · ContosoTrial ends: 16 Jun 2026 → 23 Jun 2026Extensions: 0 → 115 Jun/,
    )
    expect(blocked).toHaveTextContent(
      /^Manage subscription upgrade · ContosoAutomatic upgrade: Keep → Block.*by Distributor admin · Edition 2025/,
    )
  })

  it('tells of a refusal that was written down without its sentence by its reason', async () => {
    const { user, api } = await openConsole({ as: 'partner-viewer', at: '/events', customers })
    await screen.findByText('Nothing has happened yet')
    await aBusyDay(api)
    await api.store.commit(async reads => {
      const [, , refused] = await reads.all('events')
      if (!refused) throw new Error('nothing was refused')
      const { id: _id, detail: _detail, facts: _facts, ...older } = refused
      return { events: [older], answer: undefined }
    })

    await user.click(screen.getByRole('button', { name: 'Refresh' }))

    const [, older] = (await entries(4)).filter(entry => entry.textContent?.includes('Litware'))
    expect(older).toHaveTextContent(/^Extend trial · LitwareRefused: Too early15 Jun/)
  })

  it('is narrowed by account, by who did it, and by action, each of which can be taken off again', async () => {
    const { user, api } = await openConsole({ as: 'internal-viewer', at: '/events', customers })
    await aBusyDay(api)
    await user.click(await screen.findByRole('button', { name: 'Filters' }))

    await user.type(await screen.findByRole('combobox', { name: 'Account' }), 'cont')
    await user.click(await screen.findByRole('option', { name: 'Contoso · Customer' }))
    await entries(2)
    await choose(user, 'Done by', 'Partner admin')
    await entries(1)
    await user.click(screen.getByRole('button', { name: /^Account: Contoso/ }))
    await entries(2)
    await choose(user, 'Outcome', 'Refused')
    const [refused] = await entries(1)
    expect(refused).toHaveTextContent(/^Extend trial · Litware/)
    await user.click(screen.getByRole('combobox', { name: 'Action' }))
    const calendar = within(await screen.findByRole('group', { name: 'What the calendar does' }))
    await user.click(calendar.getByRole('option', { name: 'Trial ended' }))
    expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    await entries(3)
  })

  it('is narrowed by its address, which names the account and whoever acted', async () => {
    const filter = JSON.stringify({ accountId: 'contoso', actor: 'partner-admin', on_gte: '2026-06-15' })
    const { api, user } = await openConsole({
      as: 'distributor-viewer',
      at: `/events?${new URLSearchParams({ filter })}`,
      customers,
    })
    await screen.findByRole('heading', { name: 'Nothing matches' })
    await aBusyDay(api)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))

    await entries(1)
    const active = within(screen.getByRole('group', { name: 'Active filters' }))
    await waitFor(() =>
      expect(active.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
        'Account: Contoso, remove this filter',
        'Done by: Partner admin, remove this filter',
        'Day from: 15 Jun 2026, remove this filter',
        'Clear all',
      ]),
    )
  })

  it('tells why the calendar did what it did, what a conversion changed, and which add-ons came and went', async () => {
    const { user, api } = await openConsole({
      as: 'internal-admin',
      at: '/events',
      demo: true,
      customers: {
        contoso: 'a trial on its last day',
        litware: { in: 'production for months', addOns: ['audit-2025', 'hybrid-2025'] },
      },
    })
    const admin = await api.signIn('internal-admin')
    await admin.act('customer', 'edit', { ids: ['litware'], addOns: ['hybrid-2025', 'delegation-2025'] })
    await admin.act('partner', 'convert', { ids: ['tailspin'] })
    await admin.post('/api/demo/clock', { days: 1 })

    await user.click(await screen.findByRole('button', { name: 'Refresh' }))

    const [upgraded, converted, edited] = await entries(3)
    expect(upgraded).toHaveTextContent(
      /^Upgraded to production · ContosoThe trial ended on 16 June 2026, and its upgrade was kept\.Subscription level: TRIAL → PRODUCTION.*by Calendar/,
    )
    expect(converted).toHaveTextContent(
      /^Convert to production account · TailspinSubscription level: TRIAL → PRODUCTIONProduction since: none → 15 Jun 2026Expires: none → 15 Jun 2027Billing since: none → 15 Jun 2026/,
    )
    // The names of the catalog come by themselves.
    const addOns = /^Edit · LitwareAdd-ons: added Delegation 2025; removed Audit 202515 Jun/
    await waitFor(() => expect(edited).toHaveTextContent(addOns))
  })

  it('offers a partner’s operator those alone who acted on its accounts', async () => {
    const { user, api } = await openConsole({
      as: 'partner-viewer',
      at: '/events',
      customers: { ...customers, foreign: { in: 'a trial on its last day', partnerId: 'trey' } },
    })
    await aBusyDay(api)
    const other = await api.signIn('other-partner-admin')
    await other.act('customer', 'extend-trial', { ids: ['foreign'] })

    await user.click(await screen.findByRole('button', { name: 'Filters' }))
    await user.click(await screen.findByRole('combobox', { name: 'Done by' }))

    const offered = within(await screen.findByRole('listbox'))
    const names = (await offered.findAllByRole('option')).map(({ textContent }) => textContent)
    expect(names).toEqual(['Distributor admin', 'Partner admin'])
    expect(screen.queryByRole('combobox', { name: 'Kind of account' })).toBeNull()
  })

  it('is exported as far as it matches, on every page, with the sentences and what changed', async () => {
    const saved = savedFiles()
    const filter = JSON.stringify({ action: 'extend-trial' })
    const early = Array.from({ length: 28 }, (_, index) => `early-${index}`)
    const { user, api } = await openConsole({
      as: 'partner-viewer',
      at: `/events?${new URLSearchParams({ filter, sort: 'id', order: 'ASC' })}`,
      customers: {
        ...customers,
        ...Object.fromEntries(early.map(id => [id, 'a trial that started today' as const])),
      },
    })
    await screen.findByRole('heading', { name: 'Nothing matches' })
    await aBusyDay(api)
    const partner = await api.signIn('partner-admin')
    await partner.act('customer', 'extend-trial', { ids: early })
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    await screen.findByText('30 entries')

    await user.click(screen.getByRole('button', { name: 'Export CSV' }))

    await expect.poll(() => saved.last().catch(() => '')).toMatch(/Organization/)
    const [, ...lines] = (await saved.last()).trim().split('\r\n')
    expect(lines).toHaveLength(30)
    expect(lines.slice(0, 2).map(line => line.split(',').slice(-3).join())).toEqual([
      ',2025,trialEndsOn: 2026-06-16 → 2026-06-23; trialExtensions: 0 → 1',
      'The trial can be extended from 26 June 2026.,2025,',
    ])
  })
})

describe('The activity of an account', () => {
  it('is its own alone, narrowed and exported as such', async () => {
    const saved = savedFiles()
    const { user, api } = await openConsole({
      as: 'partner-viewer',
      at: '/customers/contoso/show/activity',
      customers,
    })
    await screen.findByText('Nothing has happened yet')
    await aBusyDay(api)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    await entries(2)

    await user.click(screen.getByRole('button', { name: 'Filters' }))
    await choose(user, 'Action', 'Extend trial')
    await entries(1)
    expect(screen.queryByRole('combobox', { name: 'Account' })).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Export CSV' }))
    await expect.poll(() => saved.last().catch(() => '')).toMatch(/Organization/)
    const [, ...lines] = (await saved.last()).trim().split('\r\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(',contoso,customer,Contoso,')
  })
})
