import type { CalendarDate, EditionId } from '#lifecycle'
import type { State } from '../store/state'
import { catalog } from './catalog'
import { customers } from './customers'
import { dayBook } from './dayBook'
import { distributors } from './distributors'
import { inOrder } from './history'
import { operators } from './operators'
import { partners } from './partners'
import { linksOf, pending } from './pending'
import { refusedAttempts } from './refusedAttempts'

/** The state a demo starts from: the same every time for the same day, number of customers and edition. */
export function seed({
  today,
  customers: count,
  edition,
}: {
  today: CalendarDate
  customers: number
  edition: EditionId
}): State {
  const book = dayBook(today)
  const seededPartners = partners(count, book)
  const seededCustomers = customers(count, seededPartners, book)
  const seededPending = pending({
    partners: seededPartners,
    customers: seededCustomers,
    distributors: distributors(),
    book,
  })
  return {
    settings: {
      today,
      edition,
      demo: { seed: { today, edition, customers: count }, movedFrom: today, movingTo: today },
    },
    catalog: structuredClone(catalog),
    distributors: distributors(),
    partners: seededPartners.map(({ record }) => record),
    customers: seededCustomers.map(({ record }) => record),
    pending: seededPending.map(({ record }) => record),
    links: linksOf(seededPending),
    operators: operators(),
    events: inOrder([
      ...[...seededPartners, ...seededCustomers, ...seededPending].flatMap(({ events }) => events),
      ...refusedAttempts(seededCustomers, book),
    ]),
    mails: [],
    outbox: [],
    sessions: [],
    answers: [],
    preferences: [],
  }
}
