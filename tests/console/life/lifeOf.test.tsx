import { describe, expect, it } from 'vitest'
import { type CustomerRecord, type EventRecord, type PartnerRecord, subscriptionFields } from '#contract'
import {
  type CalendarDate,
  calendarDateOf,
  type EditionId,
  editions,
  type Subscription,
  stageOf,
} from '#lifecycle'
import { type Situation, situations } from '../../../mock-api/seed/situations'
import { lifeOf } from '../../../src/account/life/life'

const today = calendarDateOf('2026-06-15')

function fieldsOf(subscription: Subscription) {
  const { upgradeAnnouncedFor: _, ...fields } = subscriptionFields(subscription)
  return {
    id: 'contoso',
    organizationName: 'Contoso',
    notificationEmail: 'it@contoso.example',
    distributorId: 'fabrikam',
    ...fields,
    addOns: [],
    seats: 30,
    createdOn: today,
    lastImportOn: null,
    revision: 1,
  }
}

function customer(subscription: Subscription, facts: Partial<CustomerRecord> = {}): CustomerRecord {
  const partner = { id: 'northwind', organizationName: 'Northwind', skus: ['essentials'], addOns: [] }
  return {
    ...fieldsOf(subscription),
    partnerId: 'northwind',
    source: 'MSP',
    sku: 'essentials',
    stage: stageOf({ kind: 'customer', subscription }, editions['2025'], today),
    partner: { ...partner, subscriptionLevel: 'PRODUCTION', trialEndsOn: null },
    ...facts,
  }
}

function partner(subscription: Subscription): PartnerRecord {
  return {
    ...fieldsOf(subscription),
    skus: ['essentials'],
    billingStartedOn: null,
    stage: stageOf({ kind: 'partner', subscription }, editions['2025'], today),
  }
}

function event(on: string, action: string, after: EventRecord['after'], before: EventRecord['before'] = {}) {
  return {
    id: `${on} ${action}`,
    at: `${on}T09:00:00.000Z`,
    on: calendarDateOf(on),
    accountId: 'contoso',
    accountKind: 'customer',
    organizationName: 'Contoso',
    actor: 'ada',
    actorName: 'Ada',
    action,
    outcome: 'applied',
    reason: null,
    edition: '2025',
    before,
    after,
  } as const satisfies EventRecord
}

interface Told {
  readonly edition?: EditionId
  readonly events?: readonly EventRecord[]
}

function life(record: CustomerRecord | PartnerRecord, { edition = '2025', events = [] }: Told = {}) {
  return lifeOf(record, { edition: editions[edition], today }, events)
}

const inThe = (situation: Situation) => customer(situations[situation](today))

/** Milestones as `day kind, to, by`. */
function words(milestones: ReturnType<typeof life>['past'] | ReturnType<typeof life>['ahead']) {
  return milestones.map(({ on, kind, movedTo, by }) => [on, kind, movedTo, by].filter(Boolean).join(' '))
}

/** Stretches as `kind from–to`, with how much has passed of the one that holds today, in percent. */
function bar({ stretches }: ReturnType<typeof life>) {
  return stretches.map(({ is, from, to, holdsToday, elapsed }) =>
    `${is} ${brief(from)}–${brief(to)}${holdsToday ? ` today at ${Math.round(elapsed * 100)}%` : ''}`.trim(),
  )
}

function brief(day: CalendarDate | null) {
  return day?.slice(2) ?? ''
}

describe('What comes next', () => {
  it.each([
    ['a trial that started today', '2025', 'upgrades-unless-blocked', ['extendable-from']],
    ['a trial two days from its end', '2025', 'upgrades-unless-blocked', ['extendable-until-then']],
    ['an extended trial', '2025', 'upgrades-unless-blocked', ['extended-to-the-limit']],
    ['a blocked trial in its window', '2025', 'ends-blocked', ['extendable-until-then']],
    ['an extended and blocked trial', '2025', 'ends-blocked', ['extended-to-the-limit']],
    ['a trial that ended today', '2025', 'trial-ended', ['convert-restores']],
    ['production for months', '2025', 'expires', ['expiry-notice']],
    ['production on its last day', '2025', 'expires', []],
    ['production that ended today', '2025', 'production-ended', ['edit-restores']],
    ['a trial that started today', '2024-03', 'ends', ['extendable-until-then']],
    ['an extended trial', '2024-11', 'upgrades-unless-blocked', ['extendable-until-then']],
  ] as const)('of %s, in %s, is that it %s, and %j', (situation, edition, says, notes) => {
    const { outlook } = life(inThe(situation), { edition })

    expect(outlook.says).toBe(says)
    expect(outlook.notes.map(note => note.says)).toEqual(notes)
  })

  it('of a trial that no MSP sold is that it upgrades, and why nobody can do anything about it', () => {
    const direct = customer(situations['a trial two days from its end'](today), { source: 'DIRECT' })

    expect(life(direct).outlook).toEqual({
      says: 'upgrades',
      on: '2026-06-17',
      notes: [{ says: 'refusal', sentence: expect.stringContaining('not sold by an MSP') }],
    })
  })

  it('of a partner’s trial is also that its billing starts', () => {
    const { outlook, ahead } = life(partner(situations['an extended trial'](today)))

    expect(outlook.notes.map(({ says }) => says)).toEqual(['billing-starts', 'extended-to-the-limit'])
    expect(ahead.find(({ startsBilling }) => startsBilling)?.kind).toBe('upgraded')
  })

  it('does not announce again what has been announced: the wire does not tell, the day does', () => {
    expect(words(life(inThe('a trial two days from its end')).ahead)).toEqual([
      '2026-06-17 upgraded',
      '2027-05-18 expiry-notice',
      '2027-06-17 expired',
    ])
    expect(words(life(inThe('a trial whose window opens tomorrow')).ahead).slice(0, 3)).toEqual([
      '2026-06-16 window-opens',
      '2026-06-16 upgrade-notice',
      '2026-06-19 upgraded',
    ])
  })
})

describe('What has been', () => {
  it('is what the record tells, as long as no events are known', () => {
    expect(words(life(inThe('a trial two days from its end')).past)).toEqual([
      '2026-06-03 trial-started',
      '2026-06-14 window-opened',
    ])
    expect(words(life(inThe('a trial that ended a week ago')).past)).toEqual([
      '2026-05-25 trial-started',
      '2026-06-08 trial-ended',
    ])
    expect(words(life(inThe('production that ended a month ago')).past)).toEqual([
      '2025-05-16 in-production',
      '2026-05-16 expired',
    ])
  })

  it('is, of a trial, who extended it and who blocked and kept its upgrade', () => {
    const events = [
      event('2026-06-12', 'manage-upgrade', { automaticUpgrade: 'block' }),
      event('2026-06-13', 'manage-upgrade', { automaticUpgrade: 'keep' }),
      event('2026-06-13', 'manage-upgrade', { revision: 4 }),
      event('2026-06-14', 'extend-trial', { trialEndsOn: '2026-06-23', trialExtensions: 1 }),
    ]

    expect(words(life(inThe('an extended trial'), { events }).past)).toEqual([
      '2026-06-02 trial-started',
      '2026-06-12 blocked Ada',
      '2026-06-13 kept Ada',
      '2026-06-14 extended 2026-06-23 Ada',
    ])
  })

  it('is, of production, the trial that it came from, how, and to when it was renewed; each once', () => {
    const events = [
      event('2026-06-11', 'trial-ended', null),
      event('2026-06-15', 'convert', { productionSince: '2026-06-15' }, { trialStartedOn: '2026-05-28' }),
      event('2026-06-15', 'edit', { expiresOn: '2027-08-31' }),
      event('2026-06-15', 'edit', { sku: 'professional' }),
    ]

    expect(words(life(inThe('production since today'), { events }).past)).toEqual([
      '2026-05-28 trial-started',
      '2026-06-11 trial-ended',
      '2026-06-15 converted Ada',
      '2026-06-15 renewed 2027-08-31 Ada',
    ])
  })

  it('tells an end once, whether the calendar wrote it down or not', () => {
    const events = [event('2026-06-08', 'trial-ended', null)]

    expect(words(life(inThe('a trial that ended a week ago'), { events }).past)).toEqual([
      '2026-05-25 trial-started',
      '2026-06-08 trial-ended',
    ])
  })
})

describe('The bar', () => {
  it.each([
    [
      'a trial that started today',
      '2025',
      ['trial 26-06-15–26-06-26 today at 0%', 'window 26-06-26–26-06-29', 'production 26-06-29–27-06-29'],
    ],
    [
      'a trial on its last day',
      '2025',
      ['trial 26-06-02–26-06-13', 'window 26-06-13–26-06-16 today at 67%', 'production 26-06-16–27-06-16'],
    ],
    [
      'an extended and blocked trial',
      '2025',
      ['trial 26-05-30–26-06-13', 'extension 26-06-13–26-06-20 today at 29%', 'suspended 26-06-20–'],
    ],
    ['a trial that started today', '2024-03', ['trial 26-06-15–26-06-29 today at 0%', 'suspended 26-06-29–']],
    [
      'a trial that ended a week ago',
      '2025',
      ['trial 26-05-25–26-06-08', 'suspended 26-06-08– today at 33%'],
    ],
    [
      'production for months',
      '2025',
      [
        'trial –26-02-15',
        'production 26-02-15–27-01-16 today at 36%',
        'expiring 27-01-16–27-02-15',
        'suspended 27-02-15–',
      ],
    ],
  ] as const)('of %s, in %s, is %j', (situation, edition, stretches) => {
    expect(bar(life(inThe(situation), { edition }))).toEqual(stretches)
  })

  it('has no gaps, and holds today once, in every situation and edition', () => {
    const broken = Object.entries(situations).flatMap(([situation, on]) =>
      Object.values(editions).flatMap(edition =>
        [customer(on(today)), partner(on(today))].flatMap(record => {
          const { stretches } = lifeOf(record, { edition, today }, [])
          const joined = stretches.every(
            ({ from }, index) => index === 0 || from === stretches[index - 1]?.to,
          )
          const held = stretches.filter(({ holdsToday }) => holdsToday).length
          const sound = stretches.every(({ room, elapsed }) => room > 0 && elapsed >= 0 && elapsed <= 1)
          return joined && held === 1 && sound ? [] : [`${edition.id}: ${situation}`]
        }),
      ),
    )

    expect(broken).toEqual([])
  })

  it('marks the days on which an extension is possible: the window, or all of a trial that has none', () => {
    const extendable = (edition: EditionId) =>
      life(inThe('an extended trial'), { edition }).stretches.map(
        ({ is, extendable }) => `${is} ${extendable}`,
      )

    expect(extendable('2025')).toEqual(['trial false', 'extension false', 'production false'])
    expect(extendable('2024-03')).toEqual(['trial true', 'extension true', 'suspended false'])
  })

  it('has a notch where the trial was extended again', () => {
    const startedOn = calendarDateOf('2026-06-01')
    const often = customer({
      ...situations['an extended trial'](today),
      startedOn,
      endsOn: calendarDateOf('2026-07-27'),
      extensions: 3,
    })
    const events = ['2026-06-29', '2026-07-13', '2026-07-27'].map(trialEndsOn =>
      event('2026-06-10', 'extend-trial', { trialEndsOn }),
    )
    const [, extension] = life(often, { edition: '2024-11', events }).stretches

    expect(extension?.notches.map(at => Math.round(at * 100))).toEqual([33, 67])
  })
})
