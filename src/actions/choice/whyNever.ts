import {
  type Account,
  type AccountKind,
  type ActionName,
  type Actor,
  addDays,
  type CalendarDate,
  decide,
  type Edition,
  inProduction,
  type PartnerOfCustomer,
  type Refusal,
  type Trial,
} from '#lifecycle'

interface Asking {
  readonly actor: Actor
  readonly edition: Edition
  readonly today: CalendarDate
}

/**
 * Why the operator cannot take this action on any account at all, before one is ticked; undefined when it can. The rule itself
 * is asked, about an account that gives it no other ground to refuse: in the last day of a trial that was never extended.
 */
export function whyNever(action: ActionName, kind: AccountKind, asking: Asking): Refusal | undefined {
  const account = mostWilling(action, kind, asking)
  const decision = decide(action, { ...asking, account, change: { automaticUpgrade: 'block' } })
  return decision.allowed ? undefined : decision.refusal
}

function mostWilling(action: ActionName, kind: AccountKind, { actor, today }: Asking): Account {
  const subscription: Trial = {
    level: 'TRIAL',
    startedOn: today,
    endsOn: addDays(today, 1),
    extensions: 0,
    automaticUpgrade: 'keep',
    upgradeAnnouncedFor: null,
  }
  const base = { id: '', organizationName: '', distributorId: '', addOns: [], revision: 0, subscription }
  const trial: Account =
    kind === 'partner'
      ? { ...base, kind, skus: [], billingStartedOn: null }
      : { ...base, kind, sku: '', source: 'MSP', partner: partnerOfCustomers(actor) }
  return action === 'edit' ? inProduction(trial, today) : trial
}

/** A partner's operators have one partner's customers only: their own. */
function partnerOfCustomers({ organization }: Actor): PartnerOfCustomer {
  const subscription = organization.kind === 'partner' ? organization.subscription : production
  return { id: '', organizationName: '', skus: [], addOns: [], subscription }
}

const production = { level: 'PRODUCTION' } as const
