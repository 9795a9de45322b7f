import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Account,
  type Ahead,
  addDays,
  advance,
  advanceOnboarding,
  type CalendarDate,
  calendarDateOf,
  decide,
  type Edition,
  editionIds,
  editions,
  type Happening,
  lifeAhead,
  nextEventOn,
  onboardingAhead,
  type Subscription,
} from '#lifecycle'
import { contoso, litware } from './accounts'
import { reasonOf } from './ask'
import { furthestDay, subscriptions } from './enumeration'
import { internalAdmin } from './operators'

const today = calendarDateOf('2026-02-20')
/** From today until after the last thing that can come of any enumerated account: the end of a year in production. */
const days = Array.from({ length: furthestDay + 380 }, (_, index) => addDays(today, index))
const everyEdition = editionIds.map(id => editions[id])
type Build = (facts: { readonly subscription: Subscription }) => Account

const builders: Readonly<Record<string, Build>> = {
  customer: contoso,
  'customer that no MSP sold': facts => contoso({ ...facts, source: 'DIRECT' }),
  partner: litware,
}
const everySubscription = subscriptions(today).map(({ subscription }) => subscription)

describe('What is foretold of every account, in every edition', () => {
  const broken: Record<'calendar' | 'extension', string[]> = { calendar: [], extension: [] }
  let foretold = 0
  let opened = 0

  beforeAll(() => {
    for (const edition of everyEdition) {
      for (const [name, build] of Object.entries(builders)) {
        for (const subscription of everySubscription) {
          const account = build({ subscription })
          const ahead = lifeAhead(account, edition, today)
          const inShort = `${edition.id}, ${name}: ${JSON.stringify(subscription)}`
          // The calendar asks neither how often a trial was extended nor who sold it.
          if (name !== 'customer that no MSP sold' && isFirst(subscription)) {
            foretold += ahead.length
            if (happened(account, edition) !== told(ahead.filter(isOfCalendar))) broken.calendar.push(inShort)
          }
          if (!ahead.every(isOfCalendar)) opened++
          if (!agreesWithTheRule(account, edition, ahead)) broken.extension.push(inShort)
        }
      }
    }
  })

  it('is what the calendar does, day by day, until nothing is left to do', () => {
    expect(broken.calendar.slice(0, 3)).toEqual([])
    expect(foretold).toBeGreaterThan(1_000)
  })

  it('is from which day and until when it can be extended', () => {
    expect(broken.extension.slice(0, 3)).toEqual([])
    expect(opened).toBeGreaterThan(500)
  })
})

function isFirst(subscription: Subscription): boolean {
  return subscription.level === 'PRODUCTION' || subscription.extensions === 0
}

function isOfCalendar({ kind }: Ahead): boolean {
  return kind !== 'window-opens' && kind !== 'window-closes'
}

function told(things: readonly Pick<Ahead, 'on' | 'kind'>[]): string {
  return things.map(({ on, kind }) => `${on} ${kind}`).join(', ')
}

/** What the calendar does, asked anew each day. */
function happened(account: Account, edition: Edition): string {
  const happenings: Happening<Account>[] = []
  let current = account
  let from = today
  for (const to of days.slice(1)) {
    const advanced = advance(current, edition, { from, to })
    happenings.push(...advanced.happenings)
    current = advanced.account
    from = to
  }
  return told(happenings)
}

/** Refused as too early until the foretold day, allowed from it until the foretold end, and over from then on; or never allowed at all. */
function agreesWithTheRule(account: Account, edition: Edition, ahead: readonly Ahead[]): boolean {
  const opensOn = ahead.find(({ kind }) => kind === 'window-opens')?.on
  const closesOn = ahead.find(({ kind }) => kind === 'window-closes')?.on
  return days.slice(0, furthestDay + 2).every(day => {
    const answer = answerOn(account, edition, day)
    if (closesOn === undefined) return opensOn === undefined && answer !== 'allowed'
    if (day >= closesOn) return answer === 'trial-ended'
    return answer === (opensOn !== undefined && day < opensOn ? 'window-not-open' : 'allowed')
  })
}

function answerOn(account: Account, edition: Edition, day: CalendarDate) {
  return reasonOf(decide('extend-trial', { account, actor: internalAdmin, edition, today: day, change: {} }))
}

const anyEdition = fc.constantFrom(...everyEdition)
const anyAccount = fc
  .record({
    subscription: fc.constantFrom(...everySubscription),
    announced: fc.option(fc.constantFrom(-7, 0)),
    of: fc.constantFrom<Build>(...Object.values(builders)),
  })
  .map(({ subscription, announced, of }): Account => {
    if (subscription.level === 'PRODUCTION' || announced === null) return of({ subscription })
    return of({
      subscription: { ...subscription, upgradeAnnouncedFor: addDays(subscription.endsOn, announced) },
    })
  })
const anyOnboarding = fc
  .record({
    kind: fc.constantFrom('customer' as const, 'partner' as const),
    startedOn: fc.option(fc.integer({ min: -20, max: 20 }).map(offset => addDays(today, offset))),
  })
  .map(({ kind, startedOn }) => ({
    kind,
    trial: startedOn && { startedOn, endsOn: addDays(startedOn, 14) },
  }))

describe('What was foretold', () => {
  it('is what is foretold later, without what has come meanwhile', () => {
    fc.assert(
      fc.property(anyAccount, anyEdition, fc.integer({ min: 0, max: 450 }), (account, edition, span) => {
        const later = addDays(today, span)
        const advanced = advance(account, edition, { from: today, to: later })

        expect(lifeAhead(advanced.account, edition, later)).toEqual(
          lifeAhead(account, edition, today).filter(({ on }) => on > later),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('of a pending account is what the calendar does, day by day', () => {
    fc.assert(
      fc.property(anyOnboarding, onboarding => {
        const happenings = days.slice(1, 60).flatMap((to, index) => {
          return advanceOnboarding(onboarding, { from: days[index] ?? to, to })
        })

        expect(onboardingAhead(onboarding, today)).toEqual(happenings.map(({ on, kind }) => ({ on, kind })))
      }),
    )
  })
})

describe('The next day on which the calendar does anything to many accounts', () => {
  it('is the first day, of all days after it, that brings something to one of them', () => {
    fc.assert(
      fc.property(
        fc.array(anyAccount, { maxLength: 4 }),
        fc.array(anyOnboarding, { maxLength: 3 }),
        anyEdition,
        (accounts, onboardings, edition) => {
          const first = days.slice(1).find(to => {
            const span = { from: today, to }
            return (
              accounts.some(account => advance(account, edition, span).happenings.length > 0) ||
              onboardings.some(onboarding => advanceOnboarding(onboarding, span).length > 0)
            )
          })

          expect(nextEventOn(accounts, onboardings, edition, today)).toBe(first)
        },
      ),
      { numRuns: 200 },
    )
  })
})
