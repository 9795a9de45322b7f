import fc from 'fast-check'
import type { Action } from './commands'
import type { Day } from './days'
import type { EditionName } from './editions'
import { type Account, isOver, type Kind, type Operator, sees, type World } from './world'

/*
 * A course is a list of moves, in plain data, so that one that fails can be kept as it is printed. Whom a move concerns is said by
 * a place in line, found when it is played: what is taken away before it leaves it a meaning.
 */

export type Move = Act | Clock | Edition | Add | Visit | { readonly do: 'tenants finish' | 'start over' }

export interface Act {
  readonly do: Action
  readonly kind: Kind
  readonly by: string
  readonly on: readonly Place[]
  readonly upgrade?: 'keep' | 'block'
  /** The expiration date, in days from the backend’s day. */
  readonly expiresIn?: number
  readonly sku?: string
  readonly addOns?: readonly string[]
  /** How far the revision that is sent lies behind the present one. */
  readonly behind?: number
  readonly dryRun?: boolean
}
/** The n-th account of its kind; of those that the operator sees, whose trial ends next; or the one of an id. */
export type Place = { readonly the: 'account' | 'trial that ends next'; readonly n: number } | string
export type Clock = { readonly do: 'clock'; readonly by: string } & (
  | { readonly days: number }
  | { readonly toTheDayIn: number }
  | { readonly to: 'next-event' }
)
interface Edition {
  readonly do: 'edition'
  readonly edition: EditionName
}
export interface Add {
  readonly do: 'add'
  readonly kind: Kind
  readonly by: string
  readonly owner: number
  /** Whether it is added with the address of its owner. */
  readonly atOwners: boolean
}
interface Visit {
  readonly do: 'visit'
  readonly n: number
}

/** Whom the places in line mean, each once. */
export function idsOf(world: World, by: Operator, { kind, on }: Pick<Act, 'kind' | 'on'>): readonly string[] {
  const ofKind = [...world.accounts.values()].filter(account => account.kind === kind)
  const running = ofKind
    .filter(account => sees(by, account) && account.subscriptionLevel === 'TRIAL')
    .filter(account => !isOver(account, world.today))
    .sort((one, other) => ((one.trialEndsOn ?? '') < (other.trialEndsOn ?? '') ? -1 : 1))
    .slice(0, 3)
  const idOf = (place: Place) => {
    if (typeof place === 'string') return place
    const line: readonly Account[] = place.the === 'account' || running.length === 0 ? ofKind : running
    return line[place.n % line.length]?.id ?? 'nobody'
  }
  return [...new Set(on.map(idOf))]
}

const often = <Value>(...weighted: readonly (readonly [weight: number, value: Value])[]) =>
  fc.oneof(...weighted.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

const operator = often(
  [12, 'internal-admin'],
  [8, 'partner-admin'],
  [8, 'distributor-admin'],
  [5, 'trial-partner-admin'],
  [1, 'other-partner-admin'],
  [1, 'other-distributor-admin'],
  [1, 'suspended-partner-admin'],
  [1, 'internal-viewer'],
  [1, 'partner-viewer'],
  [1, 'distributor-viewer'],
  [1, 'reseller-admin'],
)
const kind = often<Kind>([3, 'customer'], [2, 'partner'])
const inLine = fc.nat({ max: 30 })
const anAccount = fc.record({ the: fc.constant('account' as const), n: inLine })
const place = fc.oneof<fc.MaybeWeightedArbitrary<Place>[]>(
  {
    weight: 12,
    arbitrary: fc.record({ the: fc.constant('trial that ends next'), n: fc.nat({ max: 2 }) }),
  },
  { weight: 6, arbitrary: anAccount },
  { weight: 1, arbitrary: fc.constant('nobody') },
)
const target = { kind, by: operator, on: fc.array(place, { minLength: 1, maxLength: 3 }) }
const terms = {
  expiresIn: often([3, 1], [3, 10], [2, 29], [2, 30], [3, 31], [2, 33], [2, 700], [1, 0], [1, -1]),
  sku: often([4, 'professional-msp-2025'], [1, 'enterprise-msp-2024']),
  addOns: fc.subarray(['audit-2025', 'hybrid-2025']),
}

const extend: fc.Arbitrary<Act> = fc.record({
  ...target,
  do: fc.constant('extend-trial' as const),
  dryRun: often([9, false], [1, true]),
})
const manage: fc.Arbitrary<Act> = fc.record({
  ...target,
  do: fc.constant('manage-upgrade' as const),
  upgrade: fc.constantFrom('keep' as const, 'block' as const),
})
const convert: fc.Arbitrary<Act> = fc
  .record({
    ...target,
    do: fc.constant('convert' as const),
    terms: fc.option(fc.record(terms, { requiredKeys: [] })),
  })
  .map(({ terms, ...act }) => ({ ...act, ...termsFor(act.kind, terms) }))
const edit: fc.Arbitrary<Act> = fc
  .record({
    ...target,
    on: fc.array(anAccount, { minLength: 1, maxLength: 3 }),
    do: fc.constant('edit' as const),
    terms: fc.record({ ...terms, behind: often([4, 0], [1, 1]) }, { requiredKeys: ['expiresIn'] }),
  })
  .map(({ terms, ...act }) => ({ ...act, ...termsFor(act.kind, terms) }))

/** A partner has no SKU to be given. */
function termsFor(kind: Kind, given: Partial<Act> | null): Partial<Act> {
  const { sku: _, addOns: __, ...forPartner } = given ?? {}
  return kind === 'partner' ? forPartner : (given ?? {})
}

const edition = often<EditionName>([7, '2025'], [2, '2024-11'], [3, '2024-08'], [1, '2024-03'])

const clock: fc.Arbitrary<Clock> = fc
  .tuple(
    operator,
    often<{ days: number } | { toTheDayIn: number } | { to: 'next-event' }>(
      [40, { days: 1 }],
      [6, { days: 2 }],
      [4, { toTheDayIn: 3 }],
      [8, { to: 'next-event' }],
      [2, { days: 7 }],
      [1, { days: 40 }],
    ),
  )
  .map(([by, way]) => ({ do: 'clock', by, ...way }))

export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 64, arbitrary: extend },
  { weight: 80, arbitrary: manage },
  { weight: 30, arbitrary: convert },
  { weight: 24, arbitrary: edit },
  { weight: 50, arbitrary: clock },
  {
    weight: 16,
    arbitrary: fc.record({
      do: fc.constant('edition' as const),
      edition,
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      kind,
      by: operator,
      owner: inLine,
      atOwners: fc.boolean(),
    }),
  },
  { weight: 28, arbitrary: fc.record({ do: fc.constant('visit' as const), n: inLine }) },
  { weight: 14, arbitrary: fc.constant({ do: 'tenants finish' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'start over' as const }) },
)

/** Where a course begins. */
export interface Start {
  readonly today: Day
  readonly edition: EditionName
}

export const anyStart: fc.Arbitrary<Start> = fc.record({
  today: fc.constantFrom('2026-06-15', '2026-12-24', '2027-02-20', '2028-02-22'),
  edition,
})
