import type { DistributorRecord } from '#contract'
import { editions, offerOfNewPartner } from '#lifecycle'
import { untouched } from '../onboarding/untouched'
import type { StoredLink, StoredPending } from '../store/state'
import { hashOf } from '../token'
import type { SeededCustomer } from './customers'
import type { DayBook } from './dayBook'
import { distributorIds } from './distributors'
import { historyEdition } from './history'
import { notificationEmail } from './notificationEmail'
import { organizationNames } from './organizationNames'
import { partnerIds } from './partnerCast'
import type { SeededPartner } from './partners'
import { play, type SeededPending } from './pendingPlay'
import { type PendingScene, pendingPartnerScenes, pendingScenes } from './pendingScenes'
import { adminOrVendor } from './whoActs'

/** Different trades keep the names of one scene apart. */
const trades = ['Bakery', 'Opticians', 'Boatyard', 'Florists'] as const
const owners = [
  partnerIds.ofPartnerAdmin,
  partnerIds.ofTrialPartnerAdmin,
  partnerIds.ofOtherPartnerAdmin,
  partnerIds.ofPartnerAdmin,
] as const

interface Others {
  readonly partners: readonly SeededPartner[]
  readonly customers: readonly SeededCustomer[]
  readonly distributors: readonly DistributorRecord[]
  readonly book: DayBook
}

/**
 * Who is being onboarded: every scene four times among the customers of those who demo, fewer in a small seed and more in a
 * large one, and once among the partners of the first distributor.
 */
export function pending({ partners, customers, distributors, book }: Others): readonly SeededPending[] {
  const cast = pendingScenes.length * owners.length
  const count = Math.min(cast, Math.ceil(customers.length / 5)) + Math.floor(customers.length / 500)

  const pendingCustomers = Array.from({ length: count }, (_, index) => {
    const scene = pendingScenes[index % pendingScenes.length]
    const round = Math.floor(index / pendingScenes.length)
    const partner = partners.find(({ record }) => record.id === owners[round % owners.length])?.record
    if (!scene || !partner) throw new Error('the seed has no scene and no partner for a pending customer')
    const trade = trades[round]
    const name = trade ? `${scene.phrase} ${trade}` : organizationNames.customer(customers.length + index)
    const blank: StoredPending = {
      ...blankOf('customer', customers.length + index, name, book),
      kind: 'customer',
      distributorId: partner.distributorId,
      partnerId: partner.id,
      sku: partner.skus[index % 2] ?? '',
      addOns: partner.addOns.filter(addOn => addOn.endsWith('2025')).slice(0, index % 3),
    }
    return play(scene, blank, { partner, distributors, addedBy: adminOrVendor(partner.id), book })
  })

  const distributor = distributors.find(({ id }) => id === distributorIds.first)
  if (!distributor) throw new Error('pending partners need a distributor')
  const offer = offerOfNewPartner(editions[historyEdition], distributor)
  const pendingPartners = [...pendingScenes, ...pendingPartnerScenes].map((scene: PendingScene, index) => {
    const blank: StoredPending = {
      ...blankOf('partner', partners.length + index, `${scene.phrase} Networks`, book),
      kind: 'partner',
      distributorId: distributor.id,
      partnerId: null,
      skus: [...offer.skus],
      addOns: [...offer.addOns],
    }
    return play(scene, blank, {
      partner: undefined,
      distributors,
      addedBy: adminOrVendor(distributor.id),
      book,
    })
  })
  return [...pendingCustomers, ...pendingPartners]
}

/** The links of pending accounts. */
export function linksOf(pending: readonly SeededPending[]): StoredLink[] {
  return pending.map(({ record: { id, token } }) => ({
    id: hashOf(token),
    accountId: id,
    state: 'live',
    completed: null,
  }))
}

function blankOf(kind: StoredPending['kind'], index: number, organizationName: string, book: DayBook) {
  const id = `${kind}-${String(index + 1).padStart(6, '0')}`
  return {
    ...untouched(),
    id,
    organizationName,
    notificationEmail: notificationEmail('it', organizationName),
    history: [],
    linkSentAt: '',
    createdOn: book.today,
    // The seed is the same every time, and so are its links: as public as its operators, whom anybody may choose.
    token: Buffer.from(hashOf(`the link of ${id}`), 'hex').toString('base64url'),
  }
}
