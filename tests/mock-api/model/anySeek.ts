import fc from 'fast-check'
import { anyone, often } from './anyOperator'
import type { Place, Seek, Sought } from './moves'

type Filter = Readonly<Record<string, Sought>>

const inLine = fc.nat({ max: 30 })
const anywhere: fc.Arbitrary<Place> = fc.oneof<fc.MaybeWeightedArbitrary<Place>[]>(
  { weight: 8, arbitrary: fc.record({ the: fc.constant('account' as const), n: inLine }) },
  { weight: 3, arbitrary: fc.record({ the: fc.constant('pending' as const), n: inLine }) },
  { weight: 1, arbitrary: fc.constant('nobody') },
)
const soon = fc.integer({ min: -10, max: 35 }).map(days => ({ in: days }))
const one = (name: string, value: fc.Arbitrary<Sought>): fc.Arbitrary<Filter> =>
  value.map(sought => ({ [name]: sought }))
const oneOf = (name: string, ...values: readonly string[]) => one(name, fc.constantFrom(...values))
const someIds = fc.array(anywhere, { maxLength: 4 }).map(the => ({ the }))

const aboutAccounts = fc.oneof<fc.Arbitrary<Filter>[]>(
  fc.constant({}),
  oneOf(
    'view',
    ...['extendable-now', 'upgrading-soon', 'blocked-and-ending', 'trial-ended', 'expiring-soon'],
  ),
  oneOf('allowed', 'extend-trial', 'manage-upgrade', 'convert', 'edit'),
  oneOf('stage', 'trial-running', 'extension-open', 'trial-ended', 'production', 'production-ended'),
  oneOf('subscriptionLevel', 'TRIAL', 'PRODUCTION'),
  one('automaticUpgrade', fc.constantFrom('keep', 'block', null, [])),
  one('distributorId', fc.constantFrom('fabrikam', 'adatum', ['fabrikam', 'adatum'])),
  oneOf('addOns', 'audit-2025', 'hybrid-2025'),
  oneOf('q', 'TAILSPIN', 'added', 'it@', 'on'),
  one('id', someIds),
  fc.record({ trialEndsOn_gte: soon, trialEndsOn_lte: soon }),
  one('expiresOn_lte', soon),
  fc.record({ subscriptionLevel: fc.constant('TRIAL'), automaticUpgrade: fc.constant('block') }),
)
const aboutCustomers = fc.oneof<fc.Arbitrary<Filter>[]>(
  oneOf('view', 'not-billed'),
  oneOf('source', 'MSP', 'DIRECT'),
  oneOf('sku', 'essentials-msp-2025', 'professional-msp-2025'),
  oneOf('partnerId', 'northwind', 'tailspin', 'trey', 'wingtip'),
)
const aboutPending = fc.oneof<fc.Arbitrary<Filter>[]>(
  fc.constant({}),
  oneOf('view', 'stuck'),
  oneOf('kind', 'customer', 'partner'),
  oneOf('status', 'link-sent', 'onboarding-started', 'management-configuration', 'running-import'),
  one('failure', fc.constantFrom(null, 'import-throttled', ['wrong-credentials', 'personal-account'])),
  one('id', someIds),
  oneOf('q', 'coming', 'added'),
)
const aboutEvents = fc.oneof<fc.Arbitrary<Filter>[]>(
  fc.constant({}),
  oneOf('actor', 'calendar', 'internal-admin', 'partner-admin', 'visitor', 'tenant'),
  oneOf('outcome', 'applied', 'refused'),
  oneOf('action', 'convert', 'add', 'upgraded', 'trial-ended', 'resend-link'),
  one('accountId', someIds),
  oneOf('accountKind', 'customer', 'partner'),
  fc.record({ on_gte: soon, on_lte: soon }),
)
const aboutMails = fc.oneof<fc.Arbitrary<Filter>[]>(
  fc.constant({}),
  oneOf('kind', 'upgrade-notice', 'activation-link', 'converted', 'trial-ended'),
  one('accountId', someIds),
)

const as = often<'list' | 'ids'>([3, 'list'], [2, 'ids'])
const asAny = often<'list' | 'ids' | 'csv'>([3, 'list'], [2, 'ids'], [2, 'csv'])
const order = fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC')
const sort = fc.tuple(fc.constantFrom('id', 'trialEndsOn', 'createdOn'), order)
const range = fc
  .tuple(fc.nat({ max: 3 }), often([1, 4], [3, 999]))
  .map(([first, last]) => [first, last] as const)
const common = { do: fc.constant('seek' as const), by: anyone, sort, range }

export const anySeek: fc.Arbitrary<Seek> = fc.oneof<fc.MaybeWeightedArbitrary<Seek>[]>(
  fc.record({
    ...common,
    at: fc.constantFrom('customers' as const, 'partners' as const),
    as: asAny,
    filter: aboutAccounts,
  }),
  fc.record({ ...common, at: fc.constant('customers' as const), as: asAny, filter: aboutCustomers }),
  fc.record({ ...common, at: fc.constant('pending' as const), as, filter: aboutPending }),
  fc.record({ ...common, at: fc.constant('events' as const), filter: aboutEvents }),
  fc.record({ ...common, at: fc.constant('mails' as const), filter: aboutMails }),
  fc.record({
    ...{ do: fc.constant('seek' as const), by: anyone, the: anywhere },
    at: fc.constantFrom('customers' as const, 'partners' as const, 'pending' as const),
  }),
  fc.record({
    ...{ do: fc.constant('seek' as const), by: anyone },
    at: fc.constantFrom(
      ...(['summary', 'summary', 'session', 'actors', 'clock', 'preferences', 'distributors'] as const),
    ),
  }),
)
