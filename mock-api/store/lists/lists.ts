import type { ListName } from '#contract'
import type { PresentMoment } from '../../present'
import type { Listed, ListedRecord, Lists, Within } from '../store'
import { type Change, stateOf, type Tables } from '../tables'
import { type Finder, finderIn, isSeen } from './finder'
import { type KeptList, keptList } from './keptList'
import { rowsOf } from './rows'

/** The lists in whose rows or views the day and the edition count. */
const ofTheDay = ['customers', 'partners', 'pending'] as const satisfies readonly ListName[]

/**
 * Answers lists from memory. A list's rows are derived when it is first asked for, and kept until they, their partner,
 * the day or the edition change.
 */
export function createLists(tables: Tables): Lists & { changed(change: Change): void } {
  const kept = new Map<ListName, KeptList>()
  let keptFor: PresentMoment | undefined

  const listFor = (name: ListName, { today, edition, publicUrl }: PresentMoment): KeptList => {
    if (keptFor?.today !== today || keptFor.edition.id !== edition.id) {
      for (const derived of ofTheDay) kept.delete(derived)
      keptFor = { today, edition, publicUrl }
    }
    const known = kept.get(name)
    if (known) return known
    const made = keptList(rowsOf(name, stateOf(tables), tables, keptFor))
    kept.set(name, made)
    return made
  }
  return {
    changed({ clear, put, remove }) {
      if (clear) kept.clear()
      if (!keptFor) return
      const touched = withMailsOfDeliveries(withCustomersOfPartners(put, tables), remove, tables)
      for (const [name, list] of kept) {
        if (remove[name]?.length) kept.delete(name)
        else list.put(rowsOf(name, touched, tables, keptFor))
      }
    },
    async present(name, ids, within) {
      const list = listFor(name, within)
      return ids.map(id => {
        const entry = list.find(id)
        return entry && isSeen(entry, within) ? entry.record : undefined
      })
    },
    async list(name, query, within) {
      return select(listFor(name, within), query, within)
    },
    async count(queries, within) {
      const finders = new Map<ListName, Finder>()
      return queries.map(({ list, conditions }) => {
        const finder = finders.get(list) ?? finderIn(listFor(list, within), within)
        finders.set(list, finder)
        return finder.all(conditions).positions.length
      })
    },
  }
}

/** A customer's row shows facts of its partner, and so changes with it. */
function withCustomersOfPartners(put: Change['put'], { rows }: Tables): Change['put'] {
  if (!put.partners?.length) return put
  const partnerIds = new Set(put.partners.map(({ id }) => id))
  const customerIds = new Set(put.customers?.map(({ id }) => id))
  const customers = [...rows.customers.values()].filter(
    ({ id, partnerId }) => partnerIds.has(partnerId) || customerIds.has(id),
  )
  return { ...put, customers }
}

/** A mail's row shows how far its delivery has come. */
function withMailsOfDeliveries(
  put: Change['put'],
  remove: Change['remove'],
  { rows }: Tables,
): Change['put'] {
  const deliveries = [...(put.outbox ?? []).map(({ id }) => id), ...(remove.outbox ?? [])]
  if (deliveries.length === 0) return put
  const ids = new Set([...(put.mails ?? []).map(({ id }) => id), ...deliveries])
  return { ...put, mails: [...ids].flatMap(id => rows.mails.get(id) ?? []) }
}

function select(
  list: KeptList,
  { conditions, sort, range }: Parameters<Lists['list']>[1],
  within: Within,
): Listed<ListedRecord> {
  const found = finderIn(list, within).inOrder(conditions, sort)
  const { first, last } = range ?? { first: 0, last: Number.POSITIVE_INFINITY }
  const rows: ListedRecord[] = []
  for (const position of found.slice(first, last + 1)) {
    const entry = list.entries[position]
    if (entry) rows.push(entry.record)
  }
  return { rows, total: found.total }
}
