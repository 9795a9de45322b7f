import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { carryOutDays } from '../../../mock-api/calendar/carryOutDays'
import { move } from '../demo/demoClock'
import { seedOn } from '../seed/seeded'
import { startApi } from '../server'

describe('What the calendar does', () => {
  it('stands in Activity under its own name, at the first moment of its day, under the edition in force', async () => {
    await using api = await startApi({ state: seedOn() })
    const { events } = await move(await api.signIn('internal-admin'), { days: 60 })

    expect(new Set(events.map(({ action }) => action))).toEqual(
      new Set([
        'upgrade-notice',
        'upgraded',
        'trial-ended',
        'expiry-notice',
        'expired',
        'pending-trial-notice',
      ]),
    )
    for (const event of events) {
      expect(event).toMatchObject({
        at: `${event.on}T00:00:00.000Z`,
        actor: 'calendar',
        actorName: 'Calendar',
        outcome: 'applied',
        reason: null,
        edition: '2025',
      })
    }
  })

  it('upgrades a trial on the day on which it ends, as one change that is told', async () => {
    await using api = await startApi({ demo: true, customers: { contoso: 'a trial on its last day' } })
    const { events } = await move(await api.signIn('partner-admin'), { days: 1 })

    expect(events).toMatchObject([
      {
        accountId: 'contoso',
        action: 'upgraded',
        before: { subscriptionLevel: 'TRIAL', automaticUpgrade: 'keep', revision: 1 },
        after: {
          subscriptionLevel: 'PRODUCTION',
          productionSince: '2026-06-16',
          expiresOn: '2027-06-16',
          revision: 2,
        },
      },
    ])
    expect(await api.store.find('customers', ['contoso'])).toMatchObject([
      {
        subscriptionLevel: 'PRODUCTION',
        productionSince: '2026-06-16',
        expiresOn: '2027-06-16',
        revision: 2,
      },
    ])
  })

  it('starts the billing of a partner that it upgrades', async () => {
    await using api = await startApi({ demo: true, partners: { alpine: 'a trial on its last day' } })
    const { events } = await move(await api.signIn('distributor-admin'), { days: 1 })

    expect(events).toMatchObject([{ accountId: 'alpine', after: { billingStartedOn: '2026-06-16' } }])
    expect((await api.store.all('mails')).map(({ to, kind }) => `${kind} ${to}`)).toEqual([
      'upgraded it@alpine.example',
      'upgraded channel@fabrikam.example',
    ])
  })

  it('leaves a blocked trial in TRIAL, and what it only announces without a new revision', async () => {
    await using api = await startApi({
      demo: true,
      customers: {
        contoso: 'a trial whose window opens tomorrow',
        litware: 'a blocked trial in its window',
      },
    })
    await move(await api.signIn('partner-admin'), { days: 2 })

    expect(await api.store.find('customers', ['contoso', 'litware'])).toMatchObject([
      { subscriptionLevel: 'TRIAL', upgradeAnnouncedFor: '2026-06-19', revision: 1 },
      { subscriptionLevel: 'TRIAL', trialEndsOn: '2026-06-17', revision: 1 },
    ])
    expect(await api.store.all('events')).toMatchObject([
      { accountId: 'contoso', on: '2026-06-16', action: 'upgrade-notice', before: null, after: null },
      { accountId: 'litware', on: '2026-06-17', action: 'trial-ended', before: null, after: null },
    ])
  })

  it('tells the owner of a pending account before its trial ends, and ends it without an upgrade', async () => {
    await using api = await startApi({
      demo: true,
      pending: {
        wingtipNew: {
          kind: 'partner',
          history: [
            { status: 'link-sent', at: '2026-06-01T08:00:00.000Z' },
            { status: 'onboarding-started', at: '2026-06-05T08:00:00.000Z' },
          ],
          trialStartedOn: calendarDateOf('2026-06-05'),
          trialEndsOn: calendarDateOf('2026-06-19'),
        },
      },
    })
    const { events } = await move(await api.signIn('distributor-admin'), { days: 10 })

    expect(events.map(({ on, action }) => `${on} ${action}`)).toEqual([
      '2026-06-16 pending-trial-notice',
      '2026-06-19 trial-ended',
    ])
    expect(
      (await api.store.all('mails')).map(({ at, to, kind }) => `${at.slice(0, 10)} ${kind} ${to}`),
    ).toEqual([
      '2026-06-16 pending-trial-notice channel@fabrikam.example',
      '2026-06-19 trial-ended it@wingtipNew.example',
    ])
    expect((await api.store.all('pending')).map(({ id }) => id)).toEqual(['wingtipNew'])
  })

  it('announces the upgrade of a customer that no MSP sold to the customer alone, and offers nobody to block it', async () => {
    await using api = await startApi({
      demo: true,
      customers: { contoso: { in: 'a trial whose window opens tomorrow', source: 'DIRECT' } },
    })
    const { events } = await move(await api.signIn('partner-admin'), { days: 1 })

    expect(events).toMatchObject([
      { action: 'upgrade-notice', detail: 'The trial ends on 19 June 2026, and it upgrades then.' },
    ])
    const mails = await api.store.all('mails')
    expect(mails.map(({ to, kind }) => `${kind} ${to}`)).toEqual(['upgrade-notice it@contoso.example'])
    expect(mails[0]?.text).not.toContain('block')
  })

  it('happens once for a day, however many carry it out at once', async () => {
    await using api = await startApi({ demo: true, customers: { contoso: 'a trial on its last day' } })
    await api.store.commit(async reads => {
      const { demo, ...settings } = await reads.settings()
      const movingTo = calendarDateOf('2026-06-18')
      return { settings: { ...settings, demo: demo && { ...demo, movingTo } }, answer: undefined }
    })

    await Promise.all(Array.from({ length: 20 }, () => carryOutDays(api.backend)))

    expect((await api.store.settings()).today).toBe('2026-06-18')
    expect((await api.store.all('events')).map(({ on, action }) => `${on} ${action}`)).toEqual([
      '2026-06-16 upgraded',
    ])
  })
})
