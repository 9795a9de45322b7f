import fc from 'fast-check'
import { viewLists } from '#contract'
import { operatorIds } from '../../model/operators'
import type { Likely } from './valuesBy'
import { type Sort, sorts, type World } from './world'

/** Words that mean something in the fields of an operation: ids and links that are there, of one's own and of others, and some that are not. */
export function likelyIn(path: string, world: World): Likely {
  const [, resource] = path.split('/')
  const sort = sorts.find(one => one === resource) ?? 'customers'
  const id = known(sort, world)
  const anyId = fc.oneof(id, known('customers', world), known('partners', world), known('pending', world))
  const email = fc.oneof(
    known('emails', world),
    fc.nat(9_999).map(number => `it${number}@fuzzed.example`),
    fc.constantFrom(...failingAddresses),
  )
  const day = fc.integer({ min: -20, max: 40 }).map(days => daysFrom(world.today, days))
  const sku = fc.constantFrom(
    'essentials-msp-2025',
    'professional-msp-2025',
    'essentials-msp-2025',
    'enterprise-2025',
  )
  const addOns = fc.constantFrom('audit-2025', 'delegation-2025', 'hybrid-2025', 'audit-2024')
  const column = fc.constantFrom(
    'organizationName',
    'notificationEmail',
    'status',
    'stage',
    'addOns',
    'trialEndsOn',
  )
  return {
    ids: fc.oneof(
      { arbitrary: id, weight: 8 },
      { arbitrary: anyId, weight: 1 },
      { arbitrary: nobody, weight: 1 },
    ),
    'revisions.key': id,
    revisions: fc.nat(9),
    id,
    accountId: anyId,
    token: known('links', world),
    operatorId: fc.constantFrom(...operatorIds),
    actor: fc.constantFrom(...operatorIds, 'calendar', 'visitor'),
    partnerId: known('partners', world),
    distributorId: known('distributors', world),
    organizationName: fc.oneof(
      known('names', world),
      fc.nat(9_999).map(number => `Fuzzed ${number}`),
    ),
    notificationEmail: email,
    account: email,
    to: email,
    'filter.key': fc.constantFrom(
      'q',
      'view',
      'stage',
      'status',
      'trialEndsOn_lte',
      'subscriptionLevel',
      'sku',
      'partnerId',
    ),
    filter: fc.constantFrom('Bakery', 'it@contoso.example', 'essentials-msp-2025'),
    columns: column,
    ...Object.fromEntries(Object.keys(viewLists).map(list => [list, column])),
    sort: fc.constantFrom('organizationName', 'trialEndsOn', 'createdOn'),
    name: fc.nat(99).map(number => `View ${number}`),
    q: fc.oneof(known('names', world), fc.string({ maxLength: 3 })),
    sku,
    skus: sku,
    addOns,
    days: fc.integer({ min: 1, max: 3 }),
    today: fc.integer({ min: -1, max: 4 }).map(days => daysFrom(world.today, days)),
    range: fc.nat(40),
    ...Object.fromEntries(
      dayFields.flatMap(name => [name, `${name}_gte`, `${name}_lte`]).map(name => [name, day]),
    ),
  }
}

export const nobody = fc.constantFrom(
  'nobody',
  'customer-000000000000',
  '__proto__',
  'constructor',
  'ids',
  '0',
)

export function known(sort: Sort, world: World): fc.Arbitrary<string> {
  return fc.nat().map(index => world.pick(sort, index) ?? 'nobody')
}

export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

const dayFields = [
  'expiresOn',
  'trialStartedOn',
  'trialEndsOn',
  'productionSince',
  'createdOn',
  'lastImportOn',
  'on',
  'billingStartedOn',
]

const failingAddresses = [
  'a@personal-account.example',
  'a@no-global-admin.example',
  'a@consent-declined.example',
  'a@multi-factor-required.example',
  'a@wrong-credentials.example',
  'a@import-throttled.example',
  'a@works.example',
  'b@works.example',
]
