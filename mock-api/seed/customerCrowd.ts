import type { Source, Subscription } from '#lifecycle'
import type { Chance } from './chance'
import type { CustomerPart } from './customerCast'
import type { DayBook } from './dayBook'
import { awkwardNames, organizationNames } from './organizationNames'
import { partnerIds } from './partnerCast'
import type { SeededPartner } from './partners'

/** The many customers that play no part but give lists and charts their shape: a function from their number to each. */
export function customerCrowd(
  partners: readonly SeededPartner[],
  book: DayBook,
): (index: number, chance: Chance) => CustomerPart {
  const shares = sharesOf(partners)
  const [first] = partners
  if (!first) throw new Error('customers need a partner')

  return (index, chance) => {
    const partner =
      index % 4 === 0 && index < crowdOfPartnerAdmin ? first : (partners[pick(shares, chance)] ?? first)
    const source: Source = chance.happens(0.08) ? 'DIRECT' : 'MSP'
    const subscription = anySubscription(partner, source, book, chance)
    return {
      organizationName: awkwardNames[index] ?? organizationNames.customer(index),
      partnerId: partner.record.id,
      source,
      subscription: () => subscription,
    }
  }
}

/** Every fourth of the first so many belongs to the partner that operators demo with. */
const crowdOfPartnerAdmin = 2_000

function anySubscription(
  { productionSince }: SeededPartner,
  source: Source,
  book: DayBook,
  chance: Chance,
): Subscription {
  const age = Math.min(-(productionSince ?? 0), 1_400)
  const share = chance.next()
  // Nobody here acts on a customer that an MSP did not sell: its trials are neither extended nor blocked.
  if (source === 'DIRECT') {
    return share < 0.25 ? book.trial(chance.between(1, 14), 0, 'keep') : anyProduction(age, book, chance)
  }
  if (age < 30) {
    return share < 0.85 ? anyRunningTrial(book, chance) : book.production(-chance.between(0, 10))
  }
  if (share < 0.3) return anyRunningTrial(book, chance)
  if (share < 0.35) return book.trial(-chance.between(0, 45), chance.happens(0.3) ? 1 : 0, 'block')
  if (share < 0.39 && age > 480) return book.production(-chance.between(367, 470), true)
  return anyProduction(age, book, chance)
}

function anyRunningTrial(book: DayBook, chance: Chance): Subscription {
  const automaticUpgrade = chance.happens(0.15) ? 'block' : 'keep'
  return chance.happens(0.15)
    ? book.trial(chance.between(1, 9), 1, automaticUpgrade)
    : book.trial(chance.between(1, 13), 0, automaticUpgrade)
}

/** More in the last months than in those before: the business grows. */
function anyProduction(age: number, book: DayBook, chance: Chance): Subscription {
  return book.production(-Math.floor(Math.max(age, 20) * chance.next() ** 3))
}

function sharesOf(partners: readonly SeededPartner[]): readonly number[] {
  let total = 0
  return partners.map(({ record, productionSince }, index) => {
    if (record.id === partnerIds.ofOtherPartnerAdmin) total += 8
    else total += productionSince === null ? 0.6 : 1 + (index % 5)
    return total
  })
}

/** The first whose running total exceeds the number drawn. */
function pick(runningTotals: readonly number[], chance: Chance): number {
  const drawn = chance.next() * (runningTotals.at(-1) ?? 0)
  let low = 0
  let high = runningTotals.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runningTotals[middle] ?? 0) > drawn) high = middle
    else low = middle + 1
  }
  return low
}
