import { subscriptionFields } from '#contract'
import { accessEndsOn, type Subscription } from '#lifecycle'
import type { StoredPartner } from '../store/state'
import { offers } from './catalog'
import { Chance } from './chance'
import { courseTo } from './course'
import type { DayBook } from './dayBook'
import { distributorIds } from './distributors'
import { historyOf, type UnnumberedEvent } from './history'
import { notificationEmail } from './notificationEmail'
import { organizationNames } from './organizationNames'
import { type PartnerPart, partnerCast } from './partnerCast'

/** A partner with what its customers are made from. */
export interface SeededPartner {
  readonly record: StoredPartner
  readonly events: readonly UnnumberedEvent[]
  /** Since when, counted from today: its trial, and its production if it is in any. */
  readonly trialSince: number
  readonly productionSince: number | null
}

const customersPerPartner = 25

/** The partners with a part to play, and others until there is one for every 25 customers. */
export function partners(customers: number, book: DayBook): SeededPartner[] {
  const count = Math.max(partnerCast.length, Math.ceil(customers / customersPerPartner))
  return Array.from({ length: count }, (_, index) => {
    const chance = new Chance(1, index)
    return partner(index, partnerCast[index] ?? another(index, book, chance), book, chance)
  })
}

function partner(index: number, part: PartnerPart, book: DayBook, chance: Chance): SeededPartner {
  const id = `partner-${String(index + 1).padStart(6, '0')}`
  const { organizationName, distributorId } = part
  const subscription = part.subscription(book.today)
  const productionSince = subscription.level === 'PRODUCTION' ? book.offset(subscription.since) : null

  const { trialStartedOn, steps } = courseTo(
    { kind: 'partner', subscription, soldByMsp: true, convertibleSince: Number.NEGATIVE_INFINITY },
    book,
    chance,
  )
  const subject = { kind: 'partner', id, organizationName, distributorId, partner: null } as const
  const { events, revision } = historyOf(subject, steps, book, chance)
  const offer =
    productionSince !== null && productionSince < -450 ? offers.establishedPartner : offers.newPartner

  const record: StoredPartner = {
    id,
    organizationName,
    notificationEmail: notificationEmail(chance.oneOf(mailboxes), organizationName),
    distributorId,
    ...subscriptionFields(subscription),
    skus: [...offer.skus],
    addOns: [...offer.addOns],
    seats: part.seats ?? chance.between(6, 140),
    billingStartedOn: subscription.level === 'PRODUCTION' ? subscription.since : null,
    createdOn: book.day(trialStartedOn - chance.between(0, 5)),
    lastImportOn: lastImportOn(subscription, trialStartedOn, book),
    revision,
  }
  return { record, events, trialSince: trialStartedOn, productionSince }
}

/** Imports run every night while there is access. A trial that was to be kept and ended all the same was still being onboarded: its only import came late. */
function lastImportOn(subscription: Subscription, trialStartedOn: number, book: DayBook) {
  const endsOn = book.offset(accessEndsOn(subscription))
  const late = subscription.level === 'TRIAL' && subscription.automaticUpgrade === 'keep' && endsOn < 0
  return book.day(late ? -1 : Math.max(trialStartedOn, Math.min(endsOn, 0) - 1))
}

const mailboxes = ['partners', 'office', 'hello', 'accounts'] as const

function another(index: number, book: DayBook, chance: Chance): PartnerPart {
  const subscription = anySubscription(book, chance)
  return {
    organizationName: organizationNames.partner(index),
    distributorId: chance.happens(0.6) ? distributorIds.first : distributorIds.second,
    subscription: () => subscription,
  }
}

function anySubscription(book: DayBook, chance: Chance): Subscription {
  const share = chance.next()
  if (share < 0.75) return book.production(-chance.between(60, 1_500))
  if (share < 0.93) return book.trial(chance.between(1, 13), 0, chance.happens(0.15) ? 'block' : 'keep')
  return book.trial(-chance.between(0, 40), 0, 'block')
}
