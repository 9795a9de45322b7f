import {
  billingRows,
  conversionRows,
  decisionRows,
  onboardingRows,
  type Rows,
  resourceOf,
  type Summary,
  type Total,
  trialRows,
  unbilledRows,
} from '#contract'
import { type Actor, calendarDateOf, mayOpen } from '#lifecycle'
import type { ListedRecord, Lists, Within } from '../store/store'
import { readQuery, requirePage, within } from './listRecords'
import type { Operation } from './operation'

/** `GET /api/summary`: the dashboard's numbers and series, each counted as the list that it leads to counts its rows. */
export const getSummary: Operation = async (_asked, { actor }, backend) => {
  requirePage(actor, 'dashboard')
  return { status: 200, body: await summaryOf(backend.store, actor, await within(actor, backend)) }
}

async function summaryOf(lists: Lists, actor: Actor, seen: Within): Promise<Summary> {
  const { today, edition } = seen
  const kinds = (['customer', 'partner'] as const).filter(kind => mayOpen(actor, resourceOf[kind]))
  const accounts = kinds.map(kind => ({ kind, list: resourceOf[kind], filter: {} }))
  const decisions = kinds.flatMap(decisionRows)
  const yours = decisions.flatMap(decision => decision.yours ?? [])
  const trials = kinds.flatMap(kind => trialRows(kind, today))
  const onboarding = kinds.flatMap(onboardingRows)
  const conversions = conversionRows(today)

  const isBilled = mayOpen(actor, 'partners') && edition.trialEnd.partner === 'upgrades'
  const partners = billingRows(today)
  const soonest = (isBilled ? await soonestOf(partners, lists, seen) : []).map(partner => ({
    partnerId: partner.id,
    organizationName: String(partner['organizationName']),
    on: calendarDateOf(String(partner['trialEndsOn'])),
    ...unbilledRows(partner.id),
  }))

  const counted = await counting(
    [...accounts, ...decisions, ...yours, ...trials, ...onboarding, ...conversions, partners, ...soonest],
    lists,
    seen,
  )
  return {
    today,
    accounts: accounts.map(counted),
    decisions: decisions.map(decision => ({
      ...counted(decision),
      yours: decision.yours && counted(decision.yours),
    })),
    trials: trials.map(counted),
    onboarding: onboarding.map(counted),
    conversions: conversions.map(counted),
    billing: isBilled ? { partners: counted(partners), soonest: soonest.map(counted) } : null,
  }
}

/** How many of the partners are named whose billing starts. */
const fewest = { first: 0, last: 9 }

async function soonestOf(partners: Rows, lists: Lists, seen: Within): Promise<readonly ListedRecord[]> {
  const sort = { field: 'trialEndsOn', order: 'ASC' } as const
  const { rows } = await lists.list(
    partners.list,
    { conditions: conditionsOf(partners), sort, range: fewest },
    seen,
  )
  return rows
}

/** Counts all of these rows at one moment; answers what gives each of them its total. */
async function counting(all: readonly Rows[], lists: Lists, seen: Within) {
  const totals = await lists.count(
    all.map(rows => ({ list: rows.list, conditions: conditionsOf(rows) })),
    seen,
  )
  const totalOf = new Map(all.map((rows, index) => [rows, totals[index] ?? 0]))
  return <Counted extends Rows>(rows: Counted): Counted & Total => ({
    ...rows,
    total: totalOf.get(rows) ?? 0,
  })
}

/** Read as a client's filter would be. */
function conditionsOf({ list, filter }: Rows) {
  return readQuery(list, { filter: JSON.stringify(filter) }, ['filter']).conditions
}
