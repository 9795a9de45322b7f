import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Account,
  addDays,
  advance,
  type CalendarDate,
  calendarDateOf,
  decide,
  type Edition,
  editionIds,
  editions,
  type Happening,
  nextDue,
  type Subscription,
  upgradeNoticeOn,
} from '#lifecycle'
import { production, trial } from '../../mock-api/seed/situations'
import { contoso, litware } from './accounts'
import { owners, subscriptions } from './enumeration'
import { internalAdmin } from './operators'

const today = calendarDateOf('2026-02-20')

type Build = (facts: { readonly subscription: Subscription }) => Account

/** Advances through the days that `next` names, until `to`. */
function inSteps<A extends Account>(
  account: A,
  edition: Edition,
  to: CalendarDate,
  next: (from: CalendarDate, account: A) => CalendarDate,
): { readonly account: A; readonly happenings: readonly Happening<A>[] } {
  const happenings: Happening<A>[] = []
  let current = account
  let from = today
  while (from < to) {
    const step = next(from, current)
    const until = step < to ? step : to
    const advanced = advance(current, edition, { from, to: until })
    happenings.push(...advanced.happenings)
    current = advanced.account
    from = until
  }
  return { account: current, happenings }
}

const anyTerm = fc.constantFrom(...subscriptions(today).map(({ subscription }) => subscription))
const anyKind = fc.constantFrom<Build>(contoso, litware)
const anyAnnouncement = fc.option(fc.constantFrom(-7, 0))
const anyAccount = fc
  .record({ subscription: anyTerm, announced: anyAnnouncement, of: anyKind })
  .map(({ subscription, announced, of }): Account => {
    if (subscription.level === 'PRODUCTION') return of({ subscription })
    const upgradeAnnouncedFor = announced === null ? null : addDays(subscription.endsOn, announced)
    return of({ subscription: { ...subscription, upgradeAnnouncedFor } })
  })
const anyEdition = fc.constantFrom(...editionIds.map(id => editions[id]))
const anySpan = fc.integer({ min: 0, max: 800 })

describe('Going forward in one jump', () => {
  it('is the same as by any other steps', () => {
    fc.assert(
      fc.property(
        anyAccount,
        anyEdition,
        anySpan,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }),
        (account, edition, span, strides) => {
          const to = addDays(today, span)
          let stride = 0
          const stepped = inSteps(account, edition, to, from =>
            addDays(from, strides[stride++ % strides.length] ?? 1),
          )

          expect(stepped).toEqual(advance(account, edition, { from: today, to }))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is the same as day by day, by weeks, and from one event to the next, for every subscription and edition', () => {
    const to = addDays(today, 45)
    const accounts = subscriptions(today)
      .filter(({ extensions }) => extensions === 0)
      .flatMap(({ subscription }) => [contoso({ subscription }), litware({ subscription })])
    const different: string[] = []
    for (const edition of editionIds.map(id => editions[id])) {
      for (const account of accounts) {
        const jump = JSON.stringify(advance(account, edition, { from: today, to }))
        const ways = {
          'day by day': inSteps(account, edition, to, from => addDays(from, 1)),
          'by weeks': inSteps(account, edition, to, from => addDays(from, 7)),
          'from event to event': inSteps(account, edition, to, (from, current) => {
            return nextDue(current, edition, from)?.on ?? to
          }),
        }
        for (const [way, end] of Object.entries(ways)) {
          if (JSON.stringify(end) !== jump) {
            different.push(`${way}, ${edition.id}, ${account.kind}: ${JSON.stringify(account.subscription)}`)
          }
        }
      }
    }
    expect(different.slice(0, 3)).toEqual([])
    expect(accounts.length).toBe(2 * 3 * 61)
  })
})

describe('A day', () => {
  it.each(['2026-01-31', '2026-02-28', '2026-12-31', '2028-02-29'])(
    'brings on %s what comes next when it comes on that day, and else nothing, however far the end is',
    text => {
      const day = calendarDateOf(text)
      const from = addDays(day, -1)
      const brought = new Set<number>()
      for (let endsIn = -5; endsIn <= 130; endsIn += 1) {
        const terms = [
          { ...trial(day, { endsIn }), upgradeAnnouncedFor: null },
          trial(day, { endsIn, automaticUpgrade: 'block' }),
          production(day, { since: -300, expiresIn: endsIn }),
        ]
        for (const account of terms.flatMap(subscription => [
          contoso({ subscription }),
          litware({ subscription }),
        ])) {
          for (const edition of editionIds.map(id => editions[id])) {
            const next = nextDue(account, edition, from)
            const expected = next?.on === day ? [next.kind] : []
            const { happenings } = advance(account, edition, { from, to: day })
            expect(happenings.map(({ kind }) => kind)).toEqual(expected)
            if (expected.length > 0) brought.add(endsIn)
          }
        }
      }
      expect([...brought]).toEqual([0, 1, 2, 3, 30])
    },
  )
})

describe('What happens by itself', () => {
  it('happens in order, after the day one starts from and not after the day one goes to', () => {
    fc.assert(
      fc.property(anyAccount, anyEdition, anySpan, (account, edition, span) => {
        const to = addDays(today, span)
        const days = advance(account, edition, { from: today, to }).happenings.map(({ on }) => on)

        expect(days).toEqual([...new Set(days)].sort())
        expect(days.every(day => day > today && day <= to)).toBe(true)
      }),
    )
  })

  it('never happens twice', () => {
    fc.assert(
      fc.property(anyAccount, anyEdition, anySpan, (account, edition, span) => {
        const to = addDays(today, span)
        const once = advance(account, edition, { from: today, to })

        expect(advance(once.account, edition, { from: to, to }).happenings).toEqual([])
        const kinds = once.happenings.map(({ kind }) => kind)
        expect(kinds).toEqual([...new Set(kinds)])
      }),
    )
  })

  it('changes nothing of the owners of customers but their own subscription and billing', () => {
    for (const owner of owners(today)) {
      const { account } = advance(owner, editions['2025'], { from: today, to: addDays(today, 400) })
      const { subscription, billingStartedOn, ...rest } = owner

      expect(account).toMatchObject(rest)
    }
  })
})

type Step =
  | { readonly does: 'extend' }
  | { readonly does: 'keep' | 'block' }
  | { readonly does: 'wait'; readonly days: number }

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ does: 'extend' }),
  fc.constantFrom<Step>({ does: 'keep' }, { does: 'block' }),
  fc.integer({ min: 1, max: 6 }).map<Step>(days => ({ does: 'wait', days })),
)

describe('However a trial is kept, blocked, extended and left alone', () => {
  it('each of its ends is announced at most once, and no upgrade comes unannounced', () => {
    fc.assert(
      fc.property(
        anyKind,
        fc.constantFrom(editions['2024-11'], editions['2025']),
        fc.array(anyStep, { minLength: 5, maxLength: 40 }),
        (of, edition, steps) => {
          const announced: string[] = []
          const upgraded: string[] = []
          let account: Account = of({ subscription: trial(today, { endsIn: 14 }) })
          let day = today
          for (const step of steps) {
            const { subscription } = account
            if (step.does === 'wait') {
              const to = addDays(day, step.days)
              const { happenings, account: advanced } = advance(account, edition, { from: day, to })
              for (const { kind, before, on } of happenings) {
                const endsOn = before.subscription.level === 'TRIAL' ? before.subscription.endsOn : ''
                if (kind === 'upgrade-notice') announced.push(endsOn)
                if (kind === 'upgrade-notice')
                  expect(on >= upgradeNoticeOn(calendarDateOf(endsOn))).toBe(true)
                if (kind === 'upgraded') upgraded.push(endsOn)
              }
              account = advanced
              day = to
            } else {
              const on = { account, actor: internalAdmin, edition, today: day }
              const decision =
                step.does === 'extend'
                  ? decide('extend-trial', { ...on, change: {} })
                  : decide('manage-upgrade', { ...on, change: { automaticUpgrade: step.does } })
              if (!decision.allowed) continue
              account = decision.after
              if (decision.mails.some(({ kind }) => kind === 'upgrade-notice')) {
                announced.push(subscription.level === 'TRIAL' ? subscription.endsOn : '')
              }
            }
          }

          expect(announced).toEqual([...new Set(announced)])
          expect(announced).toEqual(expect.arrayContaining(upgraded))
        },
      ),
      { numRuns: 500 },
    )
  })
})
