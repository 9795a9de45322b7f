import { describe, expect, it } from 'vitest'
import { calendarDateOf as day } from '#lifecycle'
import type { Channel } from '../channel'
import { startApi } from '../server'

const channel: Channel = {
  customers: {
    contoso: 'a trial two days from its end',
    litware: 'production for months',
    'trial-of-tailspin': { in: 'a trial two days from its end', partnerId: 'tailspin' },
  },
}

describe('What an operator does', () => {
  it('is recorded: who, what, to which account, when, under which edition, before and after', async () => {
    await using api = await startApi({
      ...channel,
      demo: true,
      now: () => new Date('2031-02-03T09:26:53.589Z'),
    })
    const admin = await api.signIn('partner-admin')

    await admin.act('customer', 'extend-trial', { ids: ['contoso'] })

    expect((await admin.list('events')).rows).toEqual([
      {
        id: expect.any(String),
        // The demo’s day, with the real time.
        at: '2026-06-15T09:26:53.589Z',
        on: '2026-06-15',
        accountId: 'contoso',
        accountKind: 'customer',
        organizationName: 'Contoso',
        actor: 'partner-admin',
        actorName: 'Partner admin',
        action: 'extend-trial',
        outcome: 'applied',
        reason: null,
        detail: null,
        facts: null,
        edition: '2025',
        before: { trialEndsOn: '2026-06-17', trialExtensions: 0, revision: 1 },
        after: { trialEndsOn: '2026-06-24', trialExtensions: 1, revision: 2 },
      },
    ])
  })

  it('is recorded with every field that it changed, and no other', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')

    await admin.act('customer', 'convert', { ids: ['contoso'], sku: 'professional-msp-2025' })

    const [event] = (await admin.list('events')).rows
    expect(event).toMatchObject({
      before: {
        subscriptionLevel: 'TRIAL',
        trialStartedOn: '2026-06-03',
        trialEndsOn: '2026-06-17',
        trialExtensions: 0,
        automaticUpgrade: 'keep',
        productionSince: null,
        expiresOn: null,
        sku: 'essentials-msp-2025',
        revision: 1,
      },
      after: {
        subscriptionLevel: 'PRODUCTION',
        trialStartedOn: null,
        trialEndsOn: null,
        trialExtensions: null,
        automaticUpgrade: null,
        productionSince: '2026-06-15',
        expiresOn: '2027-06-15',
        sku: 'professional-msp-2025',
        revision: 2,
      },
    })
    const { before, after } = event as { before?: object; after?: object }
    expect(Object.keys(after ?? {}).sort()).toEqual(Object.keys(before ?? {}).sort())
    expect(before).not.toHaveProperty('addOns')
  })

  it('is recorded without which trial end has been announced, which the record tells', async () => {
    await using api = await startApi({ customers: { contoso: 'a blocked trial in its window' } })
    const admin = await api.signIn('partner-admin')

    await admin.act('customer', 'manage-upgrade', { ids: ['contoso'], automaticUpgrade: 'keep' })

    expect((await admin.list('mails')).rows).toHaveLength(2)
    const [event] = (await admin.list('events')).rows
    expect([event?.['before'], event?.['after']]).toEqual([
      { automaticUpgrade: 'block', revision: 1 },
      { automaticUpgrade: 'keep', revision: 2 },
    ])
    expect(await admin.record('customers', 'contoso')).toMatchObject({ upgradeAnnouncedFor: '2026-06-17' })
  })

  it('is recorded when it is refused, too, with the reason and without a change', async () => {
    await using api = await startApi(channel)
    const viewer = await api.signIn('partner-viewer')

    await viewer.act('customer', 'convert', { ids: ['contoso', 'litware'] })

    const { rows } = await viewer.list('events', { sort: ['id', 'ASC'] })
    expect(rows).toMatchObject([
      {
        accountId: 'contoso',
        outcome: 'refused',
        reason: 'read-only-operator',
        before: null,
        after: null,
        actor: 'partner-viewer',
      },
      { accountId: 'litware', outcome: 'refused', reason: 'read-only-operator' },
    ])
  })

  it('is recorded when it is refused with the very sentence that the operator was given, of each account of a bulk', async () => {
    await using api = await startApi({
      customers: { ...channel.customers, adatum: 'a trial that started today' },
    })
    const admin = await api.signIn('partner-admin')

    const results = await admin.act('customer', 'extend-trial', { ids: ['contoso', 'litware', 'adatum'] })

    const { rows } = await admin.list('events', { sort: ['id', 'ASC'] })
    expect(rows.map(({ accountId, detail }) => [accountId, detail])).toEqual(
      results.map(result => [result.id, result.outcome === 'refused' ? result.problem.detail : null]),
    )
    expect(rows.map(({ detail }) => detail)).toEqual([
      null,
      'Already in PRODUCTION since 15 February 2026.',
      'The trial can be extended from 26 June 2026.',
    ])
    expect(rows.map(({ facts }) => facts)).toEqual([
      null,
      { reason: 'already-in-production', productionSince: '2026-02-15' },
      { reason: 'window-not-open', opensOn: '2026-06-26' },
    ])
  })

  it('leaves no trace at an account that is not there for it', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')

    await admin.act('customer', 'convert', { ids: ['trial-of-tailspin', 'nobody'] })

    expect(await api.store.all('events')).toEqual([])
  })

  it('is recorded under the edition that was in force then', async () => {
    await using api = await startApi({ ...channel, edition: '2024-11' })
    const admin = await api.signIn('partner-admin')

    await admin.act('customer', 'extend-trial', { ids: ['contoso'] })

    expect((await admin.list('events')).rows).toMatchObject([{ edition: '2024-11' }])
  })

  it('is numbered in the order in which it was decided', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('internal-admin')

    await admin.act('customer', 'manage-upgrade', { ids: ['contoso'], automaticUpgrade: 'block' })
    await admin.act('customer', 'extend-trial', { ids: ['contoso', 'litware', 'trial-of-tailspin'] })

    const { rows } = await admin.list('events', { sort: ['id', 'ASC'] })
    expect(rows.map(({ accountId, action }) => [accountId, action])).toEqual([
      ['contoso', 'manage-upgrade'],
      ['contoso', 'extend-trial'],
      ['litware', 'extend-trial'],
      ['trial-of-tailspin', 'extend-trial'],
    ])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4)
  })
})

describe('What the calendar does', () => {
  it('is recorded under its own name, with the reason in one sentence', async () => {
    await using api = await startApi({
      demo: true,
      customers: {
        contoso: 'a trial two days from its end',
        litware: 'a blocked trial in its window',
      },
      pending: {
        adatum: { kind: 'customer', trialStartedOn: day('2026-06-05'), trialEndsOn: day('2026-06-19') },
      },
    })
    const admin = await api.signIn('partner-admin')

    await admin.post('/api/demo/clock', { days: 2 })

    const { rows } = await admin.list('events', { filter: { actor: 'calendar' }, sort: ['at', 'ASC'] })
    expect(rows.map(({ on, accountId, action, detail }) => [on, accountId, action, detail])).toEqual([
      [
        '2026-06-16',
        'adatum',
        'pending-trial-notice',
        'The trial ends on 19 June 2026, and the onboarding is not finished.',
      ],
      ['2026-06-17', 'contoso', 'upgraded', 'The trial ended on 17 June 2026, and its upgrade was kept.'],
      [
        '2026-06-17',
        'litware',
        'trial-ended',
        'The trial ended on 17 June 2026, and its upgrade was blocked.',
      ],
    ])
    expect(new Set(rows.map(({ actorName }) => actorName))).toEqual(new Set(['Calendar']))
  })
})
