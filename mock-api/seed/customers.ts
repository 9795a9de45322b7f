import { subscriptionFields } from '#contract'
import { accessEndsOn } from '#lifecycle'
import type { StoredCustomer } from '../store/state'
import { Chance } from './chance'
import { courseTo } from './course'
import { type CustomerPart, customerCast } from './customerCast'
import { customerCrowd } from './customerCrowd'
import type { DayBook } from './dayBook'
import { historyOf, type UnnumberedEvent } from './history'
import { notificationEmail } from './notificationEmail'
import type { SeededPartner } from './partners'

/** A customer with the events that explain it. */
export interface SeededCustomer {
  readonly record: StoredCustomer
  readonly events: readonly UnnumberedEvent[]
  readonly partner: SeededPartner
}

/** The customers with a part to play, the most telling first, and then as many others as there are to be. */
export function customers(
  count: number,
  partners: readonly SeededPartner[],
  book: DayBook,
): SeededCustomer[] {
  const byId = new Map(partners.map(partner => [partner.record.id, partner]))
  const another = customerCrowd(partners, book)
  return Array.from({ length: count }, (_, index) => {
    const chance = new Chance(2, index)
    const part = customerCast[index] ?? another(index - customerCast.length, chance)
    const partner = byId.get(part.partnerId)
    if (!partner) throw new Error(`the seed has no ${part.partnerId} for ${part.organizationName}`)
    return customer(index, part, partner, book, chance)
  })
}

function customer(
  index: number,
  part: CustomerPart,
  partner: SeededPartner,
  book: DayBook,
  chance: Chance,
): SeededCustomer {
  const id = `customer-${String(index + 1).padStart(6, '0')}`
  const { organizationName, source } = part
  const { id: partnerId, distributorId } = partner.record
  const subscription = part.subscription(book.today)

  const { trialStartedOn, steps } = courseTo(
    {
      kind: 'customer',
      subscription,
      soldByMsp: source === 'MSP',
      convertibleSince: partner.productionSince,
    },
    book,
    chance,
  )
  const since = partner.trialSince
  const subject = {
    kind: 'customer',
    id,
    organizationName,
    distributorId,
    source,
    partner: { id: partnerId, since },
  } as const
  const { events, revision } = historyOf(subject, steps, book, chance)

  const sku = part.sku ?? anySku(partner, trialStartedOn, chance)
  const record: StoredCustomer = {
    id,
    organizationName,
    notificationEmail: notificationEmail(chance.oneOf(mailboxes), organizationName),
    partnerId,
    distributorId,
    source,
    ...subscriptionFields(subscription),
    sku,
    addOns: partner.record.addOns.filter(addOn => sameGeneration(addOn, sku) && chance.happens(0.35)),
    seats: anySeats(chance),
    createdOn: book.day(trialStartedOn - chance.between(0, 9)),
    // Imports run every night while there is access.
    lastImportOn: book.day(
      Math.max(trialStartedOn, Math.min(book.offset(accessEndsOn(subscription)), 0) - 1),
    ),
    revision,
  }
  return { record, events, partner }
}

const mailboxes = ['it', 'office', 'hello', 'admin', 'operations'] as const

/** Who signed up while the 2024 generation was sold mostly has that. */
function anySku({ record: { skus } }: SeededPartner, trialStartedOn: number, chance: Chance): string {
  const [essentials = '', professional = '', olderEssentials, olderProfessional] = skus
  const wantsMore = chance.happens(0.35)
  const older = wantsMore ? olderProfessional : olderEssentials
  if (older !== undefined && trialStartedOn < -365 && chance.happens(0.7)) return older
  return wantsMore ? professional : essentials
}

function sameGeneration(addOn: string, sku: string): boolean {
  return addOn.slice(-4) === sku.slice(-4)
}

/** Most organizations are small and a few are large: around 30 seats, at times more than 1,000. */
function anySeats(chance: Chance): number {
  const spread = chance.next() + chance.next() + chance.next() + chance.next() - 2
  return Math.max(3, Math.round(Math.exp(3.4 + 2 * spread)))
}
