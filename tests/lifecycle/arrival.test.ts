import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AccountKind,
  addDays,
  advance,
  advanceOnboarding,
  arrive,
  calendarDateOf,
  type EditionId,
  editions,
  type PendingTrial,
  stageOf,
  type Trial,
} from '#lifecycle'
import { contoso, litware } from './accounts'
import { convert, extend, reasonOf, setUpgrade, stateAfter } from './ask'
import { onboardingAt, pendingTrial } from './onboardings'

const fromJune1 = pendingTrial('2026-06-01', '2026-06-15')

/** What arrives on a day, when the import of an account is completed whose trial has been running. */
function arrival(
  kind: AccountKind,
  { day, trial = fromJune1, edition = '2025' }: { day: string; trial?: PendingTrial; edition?: EditionId },
) {
  const completed = onboardingAt('import-completed', { kind, trial, since: day })
  return arrive(completed, { edition: editions[edition], today: calendarDateOf(day) })
}

/** What the arrival on a day brings, as `stage: mail → recipients`. */
function diary(kind: AccountKind, day: string, edition: EditionId = '2025'): string {
  const { after, mails } = arrival(kind, { day, edition })
  const stage = stageOf({ kind, subscription: after }, editions[edition], calendarDateOf(day))
  return [stage, ...mails.map(mail => `${mail.kind} → ${mail.to.join(' + ')}`)].join(': ')
}

function arrived(day: string) {
  return {
    customer: contoso({ subscription: arrival('customer', { day }).after }),
    partner: litware({ subscription: arrival('partner', { day }).after }),
  }
}

describe('An account whose import is completed arrives', () => {
  it('with its trial, which was not extended, will upgrade, and has not been announced', () => {
    const trial = pendingTrial('2026-06-15', '2026-06-29')

    expect(arrival('customer', { day: '2026-06-15', trial })).toEqual({
      allowed: true,
      after: {
        level: 'TRIAL',
        startedOn: '2026-06-15',
        endsOn: '2026-06-29',
        extensions: 0,
        automaticUpgrade: 'keep',
        upgradeAnnouncedFor: null,
      },
      mails: [],
    })
  })

  it.each([
    ['2026-06-11', 'trial-running', 'trial-running'],
    [
      '2026-06-12',
      'extension-open: upgrade-notice → account + partner',
      'extension-open: upgrade-notice → account + distributor',
    ],
    [
      '2026-06-14',
      'extension-open: upgrade-notice → account + partner',
      'extension-open: upgrade-notice → account + distributor',
    ],
    ['2026-06-15', 'trial-ended', 'trial-ended'],
    ['2026-07-01', 'trial-ended', 'trial-ended'],
  ])(
    'on %s, when its trial ends on 15 June 2026: a customer “%s”, a partner “%s”',
    (day, customer, partner) => {
      expect(diary('customer', day)).toBe(customer)
      expect(diary('partner', day)).toBe(partner)
    },
  )

  it.each([
    ['2024-03', 0, 0],
    ['2024-08', 0, 1],
    ['2024-11', 1, 1],
    ['2025', 1, 1],
  ] as const)(
    'inside the last days, where trials upgrade, and is announced at once: in %s %i notice of a customer, %i of a partner',
    (edition, customer, partner) => {
      expect(arrival('customer', { day: '2026-06-13', edition }).mails).toHaveLength(customer)
      expect(arrival('partner', { day: '2026-06-13', edition }).mails).toHaveLength(partner)
    },
  )

  it('announced at once, is not announced again, and upgrades on its day', () => {
    const { customer } = arrived('2026-06-12')
    const span = { from: calendarDateOf('2026-06-12'), to: calendarDateOf('2026-07-01') }

    expect(customer.subscription).toMatchObject({ upgradeAnnouncedFor: '2026-06-15' })
    expect(
      advance(customer, editions['2025'], span).happenings.map(({ on, kind }) => `${on} ${kind}`),
    ).toEqual(['2026-06-15 upgraded'])
  })

  it('before the last days, is announced by the calendar', () => {
    const { partner } = arrived('2026-06-11')
    const span = { from: calendarDateOf('2026-06-11'), to: calendarDateOf('2026-07-01') }

    expect(
      advance(partner, editions['2025'], span).happenings.map(({ on, kind }) => `${on} ${kind}`),
    ).toEqual(['2026-06-12 upgrade-notice', '2026-06-15 upgraded'])
  })

  it.each([
    ['without a trial', onboardingAt('import-completed')],
    ['before its import is completed', onboardingAt('running-import', { trial: fromJune1 })],
  ])('and never %s: that is a defect', (_, onboarding) => {
    const today = calendarDateOf('2026-06-15')

    expect(() => arrive(onboarding, { edition: editions['2025'], today })).toThrow(
      new TypeError('only an onboarding whose import is completed arrives'),
    )
  })
})

describe.each(['customer', 'partner'] as const)('A %s whose trial ended while it was pending', kind => {
  const ended = () => arrived('2026-06-15')[kind]

  it('is neither upgraded nor billed, however long one waits', () => {
    const account = ended()
    for (const edition of Object.values(editions)) {
      const span = { from: calendarDateOf('2026-06-15'), to: calendarDateOf('2030-01-01') }

      expect(advance(account, edition, span)).toEqual({ account, happenings: [] })
    }
  })

  it('can be neither extended nor kept, and is restored by converting it', () => {
    const account = ended()
    const circumstances = { on: '2026-06-15' }

    expect(reasonOf(extend(account, circumstances))).toBe('trial-ended')
    expect(reasonOf(setUpgrade(account, 'keep', circumstances))).toBe('trial-ended')
    expect(stateAfter(convert(account, circumstances)).subscription).toEqual({
      level: 'PRODUCTION',
      since: '2026-06-15',
      expiresOn: '2027-06-15',
    })
  })
})

describe('The trial of an account that is pending', () => {
  const span = (from: string, to: string) => ({ from: calendarDateOf(from), to: calendarDateOf(to) })
  const pending = (kind: AccountKind) => ({ kind, trial: fromJune1 })

  it('brings a notice to the owner three days ahead, and its end, which the account is told', () => {
    expect(advanceOnboarding(pending('customer'), span('2026-06-01', '2026-12-31'))).toEqual([
      {
        on: '2026-06-12',
        kind: 'pending-trial-notice',
        mails: [{ kind: 'pending-trial-notice', to: ['partner'] }],
      },
      { on: '2026-06-15', kind: 'trial-ended', mails: [{ kind: 'trial-ended', to: ['account'] }] },
    ])
    expect(advanceOnboarding(pending('partner'), span('2026-06-11', '2026-06-12'))).toEqual([
      {
        on: '2026-06-12',
        kind: 'pending-trial-notice',
        mails: [{ kind: 'pending-trial-notice', to: ['distributor'] }],
      },
    ])
  })

  it.each([
    ['2026-06-01', '2026-06-11', 0],
    ['2026-06-11', '2026-06-12', 1],
    ['2026-06-12', '2026-06-14', 0],
    ['2026-06-14', '2026-06-15', 1],
    ['2026-06-15', '2030-01-01', 0],
    ['2026-06-12', '2026-06-12', 0],
    ['2026-06-30', '2026-06-01', 0],
  ])('brings each on its day, once: from %s to %s, %i', (from, to, count) => {
    expect(advanceOnboarding(pending('partner'), span(from, to))).toHaveLength(count)
  })

  it('brings nothing before it has started', () => {
    expect(advanceOnboarding({ kind: 'partner', trial: null }, span('2026-06-01', '2030-01-01'))).toEqual([])
  })

  it('brings in one jump what it brings by any steps', () => {
    const today = calendarDateOf('2026-06-01')
    fc.assert(
      fc.property(
        fc.integer({ min: -20, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 }),
        (startsIn, strides) => {
          const startedOn = addDays(today, startsIn)
          const onboarding = {
            kind: 'customer',
            trial: { startedOn, endsOn: addDays(startedOn, 14) },
          } as const
          let from = today
          const stepped = strides.flatMap(stride => {
            const to = addDays(from, stride)
            const happenings = advanceOnboarding(onboarding, { from, to })
            from = to
            return happenings
          })

          expect(stepped).toEqual(advanceOnboarding(onboarding, { from: today, to: from }))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('An announcement', () => {
  it('belongs to the trial’s end alone: the days of the trial stay', () => {
    const { startedOn, endsOn, upgradeAnnouncedFor }: Trial = arrival('partner', { day: '2026-06-13' }).after

    expect({ startedOn, endsOn, upgradeAnnouncedFor }).toEqual({
      startedOn: '2026-06-01',
      endsOn: '2026-06-15',
      upgradeAnnouncedFor: '2026-06-15',
    })
  })
})
