import fc from 'fast-check'
import type { EditionName } from '../../model/editions'
import type { Kind } from '../../model/world'
import { anyone, often, operator } from './anyOperator'
import { anySeek } from './anySeek'
import type { Act, Add, Clock, Move, PendingAct, Place, Prefer, Start, Visit } from './moves'

const kind = often<Kind>([3, 'customer'], [2, 'partner'])
const inLine = fc.nat({ max: 30 })
const anAccount = fc.record({ the: fc.constant('account' as const), n: inLine })
const ownAccount = fc.record({ the: fc.constant('own account' as const), n: inLine })
const aPending = fc.record({ the: fc.constant('pending' as const), n: fc.nat({ max: 12 }) })
const ownPending = fc.record({ the: fc.constant('own pending' as const), n: fc.nat({ max: 12 }) })
const place = fc.oneof<fc.MaybeWeightedArbitrary<Place>[]>(
  {
    weight: 12,
    arbitrary: fc.record({ the: fc.constant('trial that ends next'), n: fc.nat({ max: 2 }) }),
  },
  { weight: 5, arbitrary: anAccount },
  { weight: 4, arbitrary: ownAccount },
  { weight: 1, arbitrary: aPending },
  { weight: 2, arbitrary: fc.constant('nobody') },
)
const many = fc.oneof(
  { weight: 12, arbitrary: fc.array(place, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(anAccount, { minLength: 8, maxLength: 14, size: 'max' }) },
  { weight: 1, arbitrary: fc.constant([]) },
)
/** Few keys, so that some are used for something else. */
const key = fc.option(fc.nat({ max: 60 }), { freq: 2, nil: undefined })
const rarely = often([9, false], [1, true])
const sometimes = often([5, false], [1, true])
const target = { kind, by: operator, on: many, dryRun: sometimes, twice: often([40, false], [1, true]), key }
const sku = often([3, 'professional-msp-2025'], [2, 'enterprise-msp-2024'], [1, 'essentials-msp-2025'])
const terms = {
  expiresIn: often([3, 1], [3, 10], [2, 29], [2, 30], [3, 31], [2, 33], [2, 700], [1, 0], [1, -1]),
  sku,
  addOns: fc.subarray(['audit-2025', 'hybrid-2025']),
}

const extend: fc.Arbitrary<Act> = fc.record({ ...target, do: fc.constant('extend-trial' as const) })
const manage: fc.Arbitrary<Act> = fc.record({
  ...target,
  do: fc.constant('manage-upgrade' as const),
  upgrade: often<'keep' | 'block' | 'maybe'>([20, 'keep'], [20, 'block'], [1, 'maybe']),
})
const convert: fc.Arbitrary<Act> = fc
  .record({
    ...target,
    do: fc.constant('convert' as const),
    terms: fc.option(fc.record(terms, { requiredKeys: [] })),
    odd: rarely,
  })
  .map(({ terms, odd, ...act }) => ({ ...act, ...termsFor(act.kind, terms, odd) }))
const edit: fc.Arbitrary<Act> = fc
  .record({
    ...target,
    on: fc.array(fc.oneof(anAccount, ownAccount, ownAccount, fc.constant('nobody')), {
      minLength: 1,
      maxLength: 4,
    }),
    do: fc.constant('edit' as const),
    terms: fc.record({ ...terms, behind: often([1, 0], [1, 1]) }, { requiredKeys: [] }),
    odd: rarely,
  })
  .map(({ terms, odd, ...act }) => ({ ...act, ...termsFor(act.kind, terms, odd) }))

/** A partner has no SKU to be given; oddly it is given one. */
function termsFor(kind: Kind, given: Partial<Act> | null, odd: boolean): Partial<Act> {
  const { sku: _, addOns: __, ...forPartner } = given ?? {}
  return kind === 'partner' && !odd ? forPartner : (given ?? {})
}

const edition = often<EditionName>([6, '2025'], [3, '2024-11'], [3, '2024-08'], [3, '2024-03'])

const clock: fc.Arbitrary<Clock> = fc
  .tuple(
    operator,
    key,
    often<{ days: number } | { toTheDayIn: number } | { to: 'next-event' }>(
      [40, { days: 1 }],
      [6, { days: 2 }],
      [4, { toTheDayIn: 3 }],
      [1, { toTheDayIn: 0 }],
      [8, { to: 'next-event' }],
      [2, { days: 7 }],
      [1, { days: 40 }],
    ),
  )
  .map(([by, key, way]) => ({ do: 'clock', by, key, ...way }))

const add: fc.Arbitrary<Add> = fc.record({
  ...{ do: fc.constant('add' as const), kind, by: operator, owner: inLine, atOwners: sometimes, key },
  like: fc.option(fc.oneof(anAccount, aPending), { freq: 2 }),
  allowDuplicate: sometimes,
  sku: often(
    [8, 'essentials-msp-2025'],
    [4, 'professional-msp-2025'],
    [1, 'enterprise-msp-2024'],
    [1, 'free-2025'],
  ),
  addOns: fc.subarray(['audit-2025', 'hybrid-2025']),
  ownerIs: often<Add['ownerIs']>([12, undefined], [1, 'wrong way round'], [1, 'nobody']),
})

const pendingAct: fc.Arbitrary<PendingAct> = fc.record({
  do: often<PendingAct['do']>([1, 'resend-link'], [1, 'check-again']),
  by: operator,
  on: fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.oneof(aPending, ownPending), { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(fc.oneof(aPending, aPending, anAccount), { maxLength: 4 }) },
  ),
  corrected: often([3, false], [1, true]),
  dryRun: sometimes,
  key,
})

const visit: fc.Arbitrary<Visit> = fc.record({
  do: fc.constant('visit' as const),
  link: fc.record({
    of: often<Visit['link']['of']>([14, 'pending'], [2, 'all'], [5, 'dead'], [1, 'none']),
    n: fc.nat({ max: 12 }),
  }),
  step: often<Visit['step']>([16, 'next'], [2, 'start'], [2, 'consent'], [3, 'configure'], [3, 'look']),
  account: often(
    [8, 'ada@contoso.example'],
    [1, 'ada@personal-account.example'],
    [1, 'ada@no-global-admin.example'],
    [2, 'ada@Consent-Declined.example'],
    [1, 'ada@multi-factor-required.example'],
    [1, 'ada@conditional-access.example'],
    [1, 'ada@wrong-credentials.example'],
    [3, 'ada@import-throttled.example'],
    [1, 'nobody'],
  ),
})

const prefer: fc.Arbitrary<Prefer> = fc.record({
  do: fc.constant('prefer' as const),
  by: anyone,
  over: often<Prefer['over']>([6, 'present'], [1, 'older'], [1, 'whatever'], [1, 'unsaid']),
  rowsPerPage: fc.constantFrom(10, 25, 50, 100),
})

const weighted: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Move>])[] = [
  [52, extend],
  [54, manage],
  [38, convert],
  [50, edit],
  [48, clock],
  [14, fc.record({ do: fc.constant('edition' as const), by: anyone, edition, key })],
  [22, add],
  [26, pendingAct],
  [48, visit],
  [44, fc.constant({ do: 'tenants work' as const })],
  [50, anySeek],
  [9, prefer],
  [20, fc.record({ do: fc.constant('again' as const), n: fc.nat({ max: 5 }) })],
  [4, fc.record({ do: fc.constant('sign out' as const), by: anyone })],
  [2, fc.record({ do: fc.constant('start over' as const), key })],
]

export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  ...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })),
)

export const anyStart: fc.Arbitrary<Start> = fc.record({
  today: fc.constantFrom('2026-06-15', '2026-12-24', '2027-02-20', '2028-02-22'),
  edition,
})
