import {
  type Account,
  type AccountKind,
  type ActionName,
  type Actor,
  addDays,
  decide,
  inProduction,
  type Onboarding,
  type PartnerOfCustomer,
  pendingRules,
  type Refusal,
  type Trial,
} from '#lifecycle'
import type { Asking } from '../subject/plan'
import { type AnyAction, isPendingAction } from '../subject/subject'

/**
 * Why the operator cannot take this action on any account at all, before one is ticked; undefined when it can. The rule itself
 * is asked, about an account that gives it no other ground to refuse: in the last day of a trial that was never extended, or
 * with a check that has failed.
 */
export function whyNever(action: AnyAction, kind: AccountKind, asking: Asking): Refusal | undefined {
  const decision = isPendingAction(action)
    ? pendingRules[action]({ ...asking, onboarding: checkFailed(kind), at: someMoment })
    : decide(action, {
        ...asking,
        account: mostWilling(action, kind, asking),
        change: { automaticUpgrade: 'block' },
      })
  return decision.allowed ? undefined : decision.refusal
}

const someMoment = '2026-01-01T00:00:00.000Z'

function checkFailed(kind: AccountKind): Onboarding {
  const failed = { status: 'pre-import-error', at: someMoment } as const
  return {
    kind,
    history: [failed],
    trial: null,
    failure: 'wrong-credentials',
    tenantAtWork: false,
  }
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
