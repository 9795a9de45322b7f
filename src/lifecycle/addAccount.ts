import type { AccountKind } from './account'
import type { Actor } from './actor'
import type { CalendarDate } from './calendarDate'
import { allowed, type Decision, type Refused, refused } from './decision'
import type { Edition, Offer } from './edition'
import { mailCause } from './mailCause'
import { newOnboarding, type Onboarding, type OnboardingMoment } from './onboarding'
import { notInEdition, notOfferedBy, refuseOperator } from './precondition'

/** Who wants to add an account of which kind, and when. */
export interface AddInput {
  readonly kind: AccountKind
  readonly actor: Actor
  readonly edition: Edition
  readonly today: CalendarDate
}

/** What is chosen for a new customer. A new partner gets what its edition gives it. */
export interface Choice {
  readonly sku?: string
  readonly addOns?: readonly string[]
}

/** A new account: its onboarding, and for a partner what it may give its customers. */
export interface NewAccount {
  readonly onboarding: Onboarding
  /** Null for a customer. */
  readonly offer: Offer | null
}

/**
 * Adds a customer or a partner: its onboarding begins, and its activation link goes out.
 * `owner` is the offer of the partner or distributor it belongs to; `duplicateId` names an account that has the same name and
 * email under the same owner already, unless that was overruled.
 * Refuses, in this order: the operator · `not-in-edition` · `not-yours-to-add` · `sku-not-offered` · `duplicate-account`.
 */
export function addAccount({
  owner,
  choice,
  duplicateId,
  at,
  ...input
}: AddInput &
  Pick<OnboardingMoment, 'at'> & {
    readonly owner: Offer
    readonly choice: Choice
    readonly duplicateId: string | null
  }): Decision<NewAccount> {
  const { kind, edition } = input
  const stop = refuseToAdd(input)
  if (stop) return stop
  const notOffered = kind === 'customer' ? notOfferedBy(owner, choice) : undefined
  if (notOffered) return notOffered
  if (duplicateId !== null) return refused({ reason: 'duplicate-account', kind, duplicateId })

  const onboarding = newOnboarding(kind, { ...input, at })
  const offer = kind === 'partner' ? offerOfNewPartner(edition, owner) : null
  return allowed({ onboarding, offer }, mailCause('activation-link', kind))
}

/** Why the operator cannot add accounts of this kind at all, before anything has been filled in. */
export function refuseToAdd(input: AddInput): Refused | undefined {
  const { kind, actor, edition } = input
  const stop = refuseOperator(input)
  if (stop) return stop
  if (kind === 'partner' && !edition.partnersCanBeAdded) {
    return notInEdition('add', { account: { kind }, edition })
  }
  const adders = kind === 'customer' ? ['internal', 'partner'] : ['internal', 'distributor']
  return adders.includes(actor.organization.kind) ? undefined : refused({ reason: 'not-yours-to-add', kind })
}

/** What a partner that is added now may give its customers (spec, section 9). */
export function offerOfNewPartner({ newPartnerOffer }: Edition, distributor: Offer): Offer {
  return newPartnerOffer === 'distributor' || newPartnerOffer === null ? distributor : newPartnerOffer
}
