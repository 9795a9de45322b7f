import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { seed } from '../../../mock-api/seed'
import { today } from '../channel'
import { startApi } from '../server'
import { naively, recordsOf } from './naive'

const looks = [
  { list: 'customers', sort: ['expiresOn', 'ASC'], filter: {} },
  { list: 'customers', sort: ['expiresOn', 'DESC'], filter: { subscriptionLevel: 'PRODUCTION' } },
  { list: 'customers', sort: ['trialEndsOn', 'ASC'], filter: { view: 'upgrading-soon' } },
  { list: 'customers', sort: ['partner.organizationName', 'DESC'], filter: { view: 'not-billed' } },
  { list: 'customers', sort: ['stage', 'ASC'], filter: { view: 'expiring-soon' } },
  { list: 'customers', sort: ['revision', 'DESC'], filter: { addOns: ['hybrid-2025'] } },
  { list: 'partners', sort: ['billingStartedOn', 'DESC'], filter: {} },
  { list: 'partners', sort: ['stage', 'DESC'], filter: { view: 'extendable-now' } },
  { list: 'pending', sort: ['statusSince', 'DESC'], filter: {} },
  { list: 'pending', sort: ['partner.organizationName', 'ASC'], filter: { view: 'stuck' } },
  { list: 'pending', sort: ['organizationName', 'ASC'], filter: { failure: null, kind: 'partner' } },
  { list: 'events', sort: ['id', 'DESC'], filter: { outcome: 'applied' } },
  { list: 'mails', sort: ['to', 'ASC'], filter: {} },
] as const

const writes = [
  { kind: 'customer', action: 'edit', change: { expiresOn: '2026-06-30' } },
  { kind: 'customer', action: 'edit', change: { expiresOn: '2028-01-31', addOns: ['hybrid-2025'] } },
  { kind: 'customer', action: 'manage-upgrade', change: { automaticUpgrade: 'block' } },
  { kind: 'customer', action: 'manage-upgrade', change: { automaticUpgrade: 'keep' } },
  { kind: 'customer', action: 'extend-trial', change: {} },
  { kind: 'customer', action: 'convert', change: {} },
  { kind: 'partner', action: 'convert', change: { expiresOn: '2026-07-10' } },
  { kind: 'partner', action: 'edit', change: { expiresOn: '2027-07-10' } },
  { kind: 'partner', action: 'extend-trial', change: {} },
  { kind: 'pending', action: 'resend-link', change: {} },
  { kind: 'pending', action: 'check-again', change: {} },
] as const

describe('Lists that are looked at while accounts change', () => {
  it('show every change at once, in its right place, whatever was looked at before', async () => {
    await using api = await startApi({
      state: seed({ today: calendarDateOf(today), customers: 80, edition: '2025' }),
    })
    const admin = await api.signIn('internal-admin')
    const ids = {
      customer: (await api.store.all('customers')).map(({ id }) => id),
      partner: (await api.store.all('partners')).map(({ id }) => id),
      pending: (await api.store.all('pending')).map(({ id }) => id),
    }
    const write = fc.record({
      write: fc.constantFrom(...writes),
      picks: fc.uniqueArray(fc.nat(79), { minLength: 1, maxLength: 12 }),
    })

    await fc.assert(
      fc.asyncProperty(write, fc.subarray([...looks], { minLength: 1 }), async ({ write, picks }, seen) => {
        const { kind, action, change } = write
        const picked = [...new Set(picks.map(pick => ids[kind][pick % ids[kind].length] ?? ''))]
        if (kind === 'pending') await admin.post(`/api/pending/actions/${action}`, { ids: picked })
        else await admin.act(kind, action, { ids: picked, ...change })
        await api.tick()

        for (const { list, sort, filter } of seen) {
          const { rows } = await admin.list(list, { sort, filter })
          const expected = naively(await recordsOf(api, list), { sort, filter }).slice(0, 1_000)
          expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
          expect(rows).toEqual(expected)
        }
      }),
      { numRuns: 80 },
    )
  })
})
