import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Account,
  accessEndsOn,
  addDays,
  type CalendarDate,
  calendarDateOf,
  decide,
  dueOn,
  type Edition,
  editionIds,
  editions,
  happeningKinds,
  nextDue,
  type Subscription,
  upgradeNoticeOn,
} from '#lifecycle'
import { trial } from '../../mock-api/seed/situations'
import { contoso, litware, productionUntil, trialUntil } from './accounts'
import { subscriptions } from './enumeration'
import { internalAdmin } from './operators'

const today = calendarDateOf('2026-02-20')
const everyEdition = editionIds.map(id => editions[id])

describe('Whatever the calendar does on a day, it does to an account that is looked for on that day', () => {
  it.each(['2026-02-20', '2026-03-29', '2026-12-31', '2028-02-29'])(
    'on %s, for every subscription that ends in the month around it, announced or not, under every edition',
    text => {
      const day = calendarDateOf(text)
      const isDue = dueOn(day)
      const missed: string[] = []
      const kinds = new Set<string>()
      for (const { subscription } of subscriptions(day).filter(({ extensions }) => extensions === 0)) {
        for (const variant of announcedOrNot(subscription)) {
          for (const account of [contoso({ subscription: variant }), litware({ subscription: variant })]) {
            for (const edition of everyEdition) {
              const due = nextDue(account, edition, addDays(day, -1))
              if (due?.on !== day) continue
              kinds.add(due.kind)
              if (!isDue(variant)) missed.push(`${edition.id}, ${account.kind}: ${JSON.stringify(variant)}`)
            }
          }
        }
      }

      expect(missed.slice(0, 3)).toEqual([])
      expect([...kinds].sort()).toEqual([...happeningKinds].sort())
    },
  )

  it('however late its notice is, after upgrades were kept and blocked, trials extended and editions switched', () => {
    let lateNotices = 0
    fc.assert(
      fc.property(
        fc.constantFrom(contoso, litware),
        fc.array(anyStep, { minLength: 10, maxLength: 40 }),
        (of, steps) => {
          let account: Account = of({ subscription: trial(today, { endsIn: 14 }) })
          let edition: Edition = editions['2025']
          let day = today
          for (const step of steps) {
            if (step.does === 'wait') {
              // Nothing is carried out meanwhile, so that its notice comes to be late.
              day = addDays(day, step.days)
            } else if (step.does === 'switch') {
              edition = step.to
            } else {
              account = decided(account, step.does, edition, day)
            }
            const due = nextDue(account, edition, day)
            if (!due) continue
            expect(dueOn(due.on)(account.subscription)).toBe(true)
            if (
              due.kind === 'upgrade-notice' &&
              due.on > upgradeNoticeOn(accessEndsOn(account.subscription))
            ) {
              lateNotices += 1
            }
          }
        },
      ),
      { numRuns: 500 },
    )
    expect(lateNotices).toBeGreaterThan(50)
  })
})

describe('On 15 June', () => {
  const isDue = dueOn(calendarDateOf('2026-06-15'))

  it.each([
    ['2026-06-14', false],
    ['2026-06-15', true],
    ['2026-06-16', true],
    ['2026-06-18', true],
    ['2026-06-19', false],
  ])('a trial that ends on %s is looked for: %s', (endsOn, looked) => {
    expect(isDue(trialUntil(endsOn))).toBe(looked)
    expect(isDue(trialUntil(endsOn, { automaticUpgrade: 'block' }))).toBe(looked)
  })

  it.each([
    ['2026-06-14', false],
    ['2026-06-15', true],
    ['2026-06-16', false],
    ['2026-07-14', false],
    ['2026-07-15', true],
    ['2026-07-16', false],
  ])('production that expires on %s is looked for: %s', (expiresOn, looked) => {
    expect(isDue(productionUntil(expiresOn))).toBe(looked)
  })
})

/** A subscription as it is; and a trial also as it is once its end, or an earlier one, has been announced. */
function announcedOrNot(subscription: Subscription): readonly Subscription[] {
  if (subscription.level === 'PRODUCTION') return [subscription]
  const announced = [0, -7].map(days => addDays(subscription.endsOn, days))
  return [null, ...announced].map(upgradeAnnouncedFor => ({ ...subscription, upgradeAnnouncedFor }))
}

type Step =
  | { readonly does: 'extend' | 'keep' | 'block' }
  | { readonly does: 'switch'; readonly to: Edition }
  | { readonly does: 'wait'; readonly days: number }

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>({ does: 'extend' }, { does: 'keep' }, { does: 'block' }),
  fc.constantFrom(...everyEdition).map<Step>(to => ({ does: 'switch', to })),
  fc.integer({ min: 1, max: 4 }).map<Step>(days => ({ does: 'wait', days })),
)

/** What an operator makes of an account; where it may not, the account as it is. */
function decided(
  account: Account,
  does: 'extend' | 'keep' | 'block',
  edition: Edition,
  today: CalendarDate,
): Account {
  const on = { account, actor: internalAdmin, edition, today }
  const decision =
    does === 'extend'
      ? decide('extend-trial', { ...on, change: {} })
      : decide('manage-upgrade', { ...on, change: { automaticUpgrade: does } })
  return decision.allowed ? decision.after : account
}
