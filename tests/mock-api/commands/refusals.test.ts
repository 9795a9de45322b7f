import { describe, expect, it } from 'vitest'
import type { AccountKind, ActionName, EditionId } from '#lifecycle'
import type { Channel } from '../channel'
import { startApi } from '../server'

interface Refused {
  readonly reason: string
  readonly asked: readonly [operator: string, action: ActionName, kind: AccountKind]
  readonly of: Channel
  readonly edition?: EditionId
  readonly change?: Readonly<Record<string, unknown>>
  readonly status: 403 | 409
  readonly detail: string
  readonly facts?: Readonly<Record<string, unknown>>
}

const contoso = (is: NonNullable<Channel['customers']>[string]): Channel => ({ customers: { contoso: is } })

const refusals: readonly Refused[] = [
  {
    reason: 'read-only-operator',
    asked: ['partner-viewer', 'extend-trial', 'customer'],
    of: contoso('a trial two days from its end'),
    status: 403,
    detail:
      'You sign in as a viewer, who sees everything of the organization and changes nothing; ask one of its admins.',
  },
  {
    reason: 'own-access-suspended',
    asked: ['suspended-partner-admin', 'extend-trial', 'customer'],
    of: contoso({ in: 'a trial two days from its end', partnerId: 'wingtip' }),
    status: 403,
    detail: 'Your organization’s own access has been suspended since 16 May 2026, so you can only read.',
    facts: { suspendedOn: '2026-05-16' },
  },
  {
    reason: 'not-in-edition',
    asked: ['internal-admin', 'manage-upgrade', 'customer'],
    of: { ...contoso('a trial two days from its end'), edition: '2024-08' },
    change: { automaticUpgrade: 'block' },
    status: 409,
    detail: 'Edition 2024-08 has no “Manage subscription upgrade” for customers.',
    facts: { edition: '2024-08', action: 'manage-upgrade', kind: 'customer' },
  },
  {
    reason: 'customer-of-your-partner',
    asked: ['distributor-admin', 'extend-trial', 'customer'],
    of: contoso('a trial two days from its end'),
    status: 403,
    detail: 'This customer belongs to one of your partners; only that partner can extend its trial.',
  },
  {
    reason: 'not-sold-by-msp',
    asked: ['partner-admin', 'extend-trial', 'customer'],
    of: contoso({ in: 'a trial two days from its end', source: 'DIRECT' }),
    status: 409,
    detail: 'This customer was not sold by an MSP, so it can be seen here but not changed.',
  },
  {
    reason: 'already-in-production',
    asked: ['partner-admin', 'convert', 'customer'],
    of: contoso('production for months'),
    status: 409,
    detail: 'Already in PRODUCTION since 15 February 2026.',
    facts: { productionSince: '2026-02-15' },
  },
  {
    reason: 'not-in-production',
    asked: ['partner-admin', 'edit', 'customer'],
    of: contoso('a trial two days from its end'),
    status: 409,
    detail: 'Still in TRIAL; only accounts in PRODUCTION can be edited.',
  },
  {
    reason: 'trial-ended',
    asked: ['partner-admin', 'extend-trial', 'customer'],
    of: contoso('a trial that ended today'),
    status: 409,
    detail: 'The trial ended on 15 June 2026; only converting to production restores access.',
    facts: { endedOn: '2026-06-15' },
  },
  {
    reason: 'extension-limit-reached',
    asked: ['partner-admin', 'extend-trial', 'customer'],
    of: contoso('an extended trial in its last days'),
    status: 409,
    detail: 'Already extended once, as often as allowed; the trial ends on 17 June 2026.',
    facts: { limit: 1, endsOn: '2026-06-17' },
  },
  {
    reason: 'window-not-open',
    asked: ['partner-admin', 'extend-trial', 'customer'],
    of: contoso('a trial whose window opens tomorrow'),
    status: 409,
    detail: 'The trial can be extended from 16 June 2026.',
    facts: { opensOn: '2026-06-16' },
  },
  {
    reason: 'partner-in-trial',
    asked: ['internal-admin', 'convert', 'customer'],
    of: contoso({ in: 'a trial that ended today', partnerId: 'tailspin' }),
    status: 409,
    detail:
      'Its partner Tailspin is still in TRIAL (trial end 29 June 2026); the partner has to be converted first.',
    facts: { partnerName: 'Tailspin', partnerTrialEndsOn: '2026-06-29' },
  },
  {
    reason: 'sku-not-offered',
    asked: ['partner-admin', 'edit', 'customer'],
    of: contoso('production for months'),
    change: { sku: 'enterprise-msp-2024', addOns: ['audit-2025', 'audit-2024'] },
    status: 409,
    detail: 'The customer’s partner does not offer enterprise-msp-2024, audit-2024.',
    facts: { notOffered: ['enterprise-msp-2024', 'audit-2024'] },
  },
  {
    reason: 'extension-limit-reached',
    asked: ['distributor-admin', 'extend-trial', 'partner'],
    of: { partners: { contoso: 'an extended trial' } },
    status: 409,
    detail: 'Already extended once, as often as allowed; the trial ends on 23 June 2026.',
    facts: { limit: 1, endsOn: '2026-06-23' },
  },
]

describe('A refusal is a problem with its reason, its dates and one sentence for a person', () => {
  it.each(refusals)(
    '$reason: $detail',
    async ({ reason, asked, of, change = {}, status, detail, facts = {} }) => {
      await using api = await startApi(of)
      const [operator, action, kind] = asked
      const client = await api.signIn(operator)

      const results = await client.act(kind, action, { ids: ['contoso'], ...change })

      const title = reason.charAt(0).toUpperCase() + reason.slice(1).replaceAll('-', ' ')
      const problem = { type: `/problems/${reason}`, title, status, detail, reason, ...facts }
      expect(results).toEqual([{ id: 'contoso', outcome: 'refused', problem }])
    },
  )
})

describe('What somebody else changed meanwhile', () => {
  it('refuses an edit that was decided on an older revision, and shows the present record', async () => {
    await using api = await startApi(contoso('production for months'))
    const [first, second] = [await api.signIn('partner-admin'), await api.signIn('internal-admin')]
    const revisions = { contoso: 1 }

    await first.act('customer', 'edit', { ids: ['contoso'], expiresOn: '2027-03-31', revisions })
    const results = await second.act('customer', 'edit', {
      ids: ['contoso'],
      expiresOn: '2027-12-31',
      revisions,
    })

    expect(results).toEqual([
      {
        id: 'contoso',
        outcome: 'refused',
        problem: {
          type: '/problems/changed-meanwhile',
          title: 'Changed meanwhile',
          status: 409,
          detail: 'Somebody else changed this account meanwhile; look at its present state and apply again.',
          reason: 'changed-meanwhile',
          revision: 2,
          record: await second.record('customers', 'contoso'),
        },
      },
    ])
    expect(await second.record('customers', 'contoso')).toMatchObject({ expiresOn: '2027-03-31' })
  })

  it('does not matter to an edit that does not say on which revision it was decided', async () => {
    await using api = await startApi(contoso('production for months'))
    const admin = await api.signIn('partner-admin')

    await admin.act('customer', 'edit', { ids: ['contoso'], expiresOn: '2027-03-31' })
    const results = await admin.act('customer', 'edit', { ids: ['contoso'], expiresOn: '2027-12-31' })

    expect(results).toMatchObject([{ outcome: 'applied', record: { expiresOn: '2027-12-31', revision: 3 } }])
  })

  it('lets exactly one of two edits on the same revision through when both come at once', async () => {
    await using api = await startApi(contoso('production for months'))
    const admin = await api.signIn('partner-admin')
    const edit = (expiresOn: string) =>
      admin.act('customer', 'edit', { ids: ['contoso'], expiresOn, revisions: { contoso: 1 } })

    const results = await Promise.all([edit('2027-03-31'), edit('2027-12-31')])

    expect(
      results
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['applied', 'refused'])
  })
})
