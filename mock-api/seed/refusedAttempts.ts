import { customerOf, subscriptionOf } from '#contract'
import { type ActionName, type Actor, decide, editions } from '#lifecycle'
import type { StoredOperator } from '../store/state'
import { Chance } from './chance'
import { customerCast } from './customerCast'
import type { SeededCustomer } from './customers'
import type { DayBook } from './dayBook'
import { historyEdition, refusedAttempt, type UnnumberedEvent } from './history'
import { operatorsNear } from './whoActs'

/** What operators tried yesterday on customers in trial and were refused, by the rules themselves. */
export function refusedAttempts(customers: readonly SeededCustomer[], book: DayBook): UnnumberedEvent[] {
  return customers.slice(0, customerCast.length).flatMap((customer, index) => {
    if (index % 2 > 0 || !stoodLikeThisYesterday(customer, book)) return []
    const chance = new Chance(3, index)
    const action = chance.oneOf(attempted)
    const { record, partner } = customer
    const operator = chance.oneOf(operatorsNear(partner.record, -1 > partner.trialSince))
    const decision = decide(action, {
      account: customerOf({ ...record, partner: partner.record }),
      actor: actorFor(operator, customer),
      edition: editions[historyEdition],
      today: book.day(-1),
      change: {},
    })
    if (decision.allowed) return []
    const subject = { kind: 'customer', id: record.id, organizationName: record.organizationName } as const
    return [refusedAttempt(subject, { who: operator, action, refusal: decision.refusal }, book, chance)]
  })
}

const attempted: readonly [ActionName, ...ActionName[]] = ['extend-trial', 'extend-trial', 'convert']

function stoodLikeThisYesterday({ record, events }: SeededCustomer, book: DayBook): boolean {
  const yesterday = book.day(-1)
  return (
    record.trialStartedOn !== null &&
    record.trialStartedOn < yesterday &&
    events.every(({ on }) => on < yesterday)
  )
}

function actorFor({ id, role, organization }: StoredOperator, { partner }: SeededCustomer): Actor {
  const { kind, id: organizationId } = organization
  return kind === 'partner'
    ? { id, role, organization: { kind, id: organizationId, subscription: subscriptionOf(partner.record) } }
    : { id, role, organization: { kind, id: organizationId } }
}
