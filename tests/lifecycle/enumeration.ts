import {
  type Account,
  type ActionChange,
  type ActionName,
  type Actor,
  actionNames,
  addDays,
  type CalendarDate,
  type Customer,
  editionIds,
  editions,
  isInScope,
  type Partner,
  type PartnerOfCustomer,
  type RuleInput,
  type Subscription,
  type SubscriptionLevel,
  scopeOf,
} from '#lifecycle'
import { production, trial } from '../../mock-api/seed/situations'
import { frozen } from './frozen'

/*
 * Everybody who may ask, and everything that may be asked for: the whole space over which the rules are proved, on any
 * day. All of it can live in one store: the ids are unique, and the operators belong to the partners that are in it.
 */

/** The furthest day before and after today on which an enumerated subscription ends. */
export const furthestDay = 30

export const distributorId = 'distributor'
export const revision = 7

const offer = {
  skus: ['essentials-msp-2025', 'professional-msp-2025'],
  addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
} as const

/** The partners that own the enumerated customers, one for each way in which a partner itself can stand. */
export function owners(today: CalendarDate): readonly Partner[] {
  return [
    owner('partner-in-production', production(today, { since: -120 }), today),
    owner('partner-in-trial', trial(today, { endsIn: 12 }), today),
    owner('partner-whose-trial-ended', trial(today, { endsIn: -2, automaticUpgrade: 'block' }), today),
    owner('partner-whose-production-ended', production(today, { since: -367, expiresIn: -2 }), today),
  ]
}

function owner(id: string, subscription: Subscription, today: CalendarDate): Partner {
  return frozen({
    kind: 'partner',
    id,
    organizationName: id,
    distributorId,
    subscription,
    ...offer,
    billingStartedOn: subscription.level === 'PRODUCTION' ? addDays(today, -120) : null,
    revision,
  })
}

/** An admin and a viewer of the vendor, of the distributor, and of each partner that owns customers. */
export function actors(today: CalendarDate): readonly Actor[] {
  const organizations: readonly Actor['organization'][] = [
    { kind: 'internal', id: 'internal' },
    { kind: 'distributor', id: distributorId },
    ...owners(today).map(({ id, subscription }) => ({ kind: 'partner', id, subscription }) as const),
  ]
  return organizations.flatMap(organization =>
    (['admin', 'viewer'] as const).map(role =>
      frozen({ id: `${organization.id}-${role}`, role, organization }),
    ),
  )
}

/** A subscription, and what it is in whole numbers, from which a test can say what to expect without counting days. */
export interface EnumeratedSubscription {
  readonly name: string
  /** Days from today to the trial end or the expiration date. */
  readonly endsIn: number
  readonly level: SubscriptionLevel
  readonly extensions: number
  readonly subscription: Subscription
}

/** Trials, kept and blocked, extended up to twice, and production, that end on each day within `furthestDay` of today. */
export function subscriptions(today: CalendarDate): readonly EnumeratedSubscription[] {
  const days = Array.from({ length: 2 * furthestDay + 1 }, (_, index) => index - furthestDay)
  return days.flatMap(endsIn => [
    ...[0, 1, 2].flatMap(extensions =>
      (['keep', 'block'] as const).map(automaticUpgrade => ({
        name: `trial-${automaticUpgrade}-extended-${extensions}-ends-in-${endsIn}`,
        endsIn,
        level: 'TRIAL' as const,
        extensions,
        subscription: frozen(trial(today, { endsIn, extensions, automaticUpgrade })),
      })),
    ),
    {
      name: `production-ends-in-${endsIn}`,
      endsIn,
      level: 'PRODUCTION' as const,
      extensions: 0,
      subscription: frozen(production(today, { since: endsIn - 365, expiresIn: endsIn })),
    },
  ])
}

export interface EnumeratedAccount<A extends Account = Account> extends EnumeratedSubscription {
  readonly account: A
}

/** Every subscription as a partner’s own. */
export function partners(today: CalendarDate): readonly EnumeratedAccount<Partner>[] {
  return subscriptions(today).map(enumerated => ({
    ...enumerated,
    account: owner(`partner-${enumerated.name}`, enumerated.subscription, today),
  }))
}

/** Every subscription as a customer’s, of each owner and each source. */
export function customers(today: CalendarDate): readonly EnumeratedAccount<Customer>[] {
  const enumerated = subscriptions(today)
  return owners(today).flatMap(partner =>
    (['MSP', 'DIRECT'] as const).flatMap(source =>
      enumerated.map(one => ({
        ...one,
        account: frozen({
          kind: 'customer' as const,
          id: `customer-${source.toLowerCase()}-of-${partner.id}-${one.name}`,
          organizationName: `${source} ${one.name}`,
          distributorId,
          subscription: one.subscription,
          source,
          sku: 'essentials-msp-2025',
          addOns: ['audit-2025'],
          partner: asKnownToCustomers(partner),
          revision,
        }),
      })),
    ),
  )
}

function asKnownToCustomers({
  id,
  organizationName,
  subscription,
  skus,
  addOns,
}: Partner): PartnerOfCustomer {
  return {
    id,
    organizationName,
    subscription:
      subscription.level === 'TRIAL'
        ? { level: 'TRIAL', endsOn: subscription.endsOn }
        : { level: 'PRODUCTION' },
    skus,
    addOns,
  }
}

/** What may be chosen for each action, as far as the rules tell the choices apart. */
export const choices: {
  readonly [Name in ActionName]: readonly {
    readonly name: string
    readonly change: ActionChange[Name]
    readonly revision?: number | undefined
  }[]
} = frozen({
  'extend-trial': [{ name: '', change: {} }],
  'manage-upgrade': [
    { name: 'keep', change: { automaticUpgrade: 'keep' } },
    { name: 'block', change: { automaticUpgrade: 'block' } },
  ],
  convert: [
    { name: 'as it is', change: {} },
    { name: 'with a SKU that nobody offers', change: { sku: 'enterprise' } },
  ],
  edit: [
    { name: 'with a new SKU', change: { sku: 'professional-msp-2025' }, revision },
    { name: 'with an add-on that nobody offers', change: { addOns: ['voice'] }, revision: revision - 1 },
    { name: 'that somebody else changed', change: {}, revision: revision - 1 },
  ],
})

/** One question to the rules, with what it is in whole numbers. */
export interface Question extends EnumeratedAccount {
  readonly action: ActionName
  readonly choice: string
  readonly input: RuleInput<Account, ActionName>
}

/** Every action, choice and account that an operator sees, for every operator and edition. */
export function* questions(today: CalendarDate): Generator<Question> {
  const all: readonly EnumeratedAccount[] = [...partners(today), ...customers(today)]
  const asked = actionNames.flatMap(action => choices[action].map(choice => ({ action, choice })))
  for (const actor of actors(today)) {
    const seen = all.filter(({ account }) => sees(actor, account))
    for (const edition of editionIds.map(id => frozen(editions[id]))) {
      for (const enumerated of seen) {
        const { account } = enumerated
        for (const { action, choice } of asked) {
          const { name, change, revision } = choice
          const input = { account, actor, edition, today, change, revision }
          yield { ...enumerated, action, choice: name, input }
        }
      }
    }
  }
}

function sees(actor: Actor, account: Account): boolean {
  const { distributorId } = account
  const partnerId = account.kind === 'customer' ? account.partner.id : null
  return isInScope(scopeOf(actor, account.kind), { distributorId, partnerId })
}

/** The question in words, for a failure to print. */
export function inShort({ action, choice, input: { actor, account, edition, today } }: Question): string {
  return `${today}, edition ${edition.id}: ${actor.id} asks for ${action} ${choice} of ${account.id}`
}
