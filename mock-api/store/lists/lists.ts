import type { ListName, ListQuery } from '#contract'
import { isInScope } from '#lifecycle'
import type { Moment } from '../../present'
import type { Listed, ListedRecord, Lists, Within } from '../store'
import type { Change, Tables } from '../tables'
import { meets } from './condition'
import type { Entry } from './entry'
import { sortEntries } from './order'
import { aboutEntry, customerEntry, partnerEntry } from './rows'

/**
 * Answers lists from memory. Rows are derived once and kept until they, their partner, the day or the edition change;
 * orders are kept too, and mended rather than made again, since nearly sorted rows sort fast.
 */
export function createLists(tables: Tables): Lists & { changed(change: Change): void } {
  let kept: Kept | undefined

  const keptFor = (moment: Moment): Kept => {
    if (kept?.moment.today !== moment.today || kept.moment.edition.id !== moment.edition.id) {
      kept = deriveAll(tables, moment)
    }
    return kept
  }
  return {
    changed(change) {
      if (kept) derive(kept, tables, change)
    },
    async present(name, ids, within) {
      const { entries } = keptFor(within)[name]
      return ids.map(id => {
        const entry = entries.get(id)
        return entry && isSeen(entry, within) ? entry.record : undefined
      })
    },
    async list(name, query, within) {
      const found = matching(keptFor(within)[name], query, within)
      const { range } = query
      return range ? { rows: found.rows.slice(range.first, range.last + 1), total: found.total } : found
    },
  }
}

type Kept = { readonly [Name in ListName]: KeptList } & { readonly moment: Moment }

interface KeptList {
  readonly entries: Map<string, Entry>
  readonly orders: Map<string, { entries: Entry[]; stale: boolean }>
}

function deriveAll(tables: Tables, moment: Moment): Kept {
  const list = (): KeptList => ({ entries: new Map(), orders: new Map() })
  const kept = {
    moment,
    customers: list(),
    partners: list(),
    distributors: list(),
    events: list(),
    mails: list(),
  }
  const { customers, partners, distributors, events, mails } = tables.rows
  derive(kept, tables, {
    put: {
      customers: [...customers.values()],
      partners: [...partners.values()],
      distributors: [...distributors.values()],
      events: [...events.values()],
      mails: [...mails.values()],
    },
    remove: {},
  })
  return kept
}

/** Derives anew the rows that a change touches: its own, and the customers of its partners. */
function derive(kept: Kept, tables: Tables, { put }: Change): void {
  const { moment } = kept
  const partnerIds = new Set(put.partners?.map(partner => partner.id))
  const customers = new Map(put.customers?.map(customer => [customer.id, customer]))
  if (partnerIds.size > 0) {
    for (const customer of tables.rows.customers.values()) {
      if (partnerIds.has(customer.partnerId)) customers.set(customer.id, customer)
    }
  }
  replace(
    kept.customers,
    [...customers.values()].map(stored => customerEntry(tables, stored, moment)),
  )
  replace(
    kept.partners,
    (put.partners ?? []).map(stored => partnerEntry(stored, moment)),
  )
  replace(
    kept.distributors,
    (put.distributors ?? []).map(record => ({
      record,
      owner: { kind: 'partner', distributorId: record.id, partnerId: null },
      keys: new Map(),
    })),
  )
  replace(
    kept.events,
    (put.events ?? []).map(record => aboutEntry(tables, record)),
  )
  replace(
    kept.mails,
    (put.mails ?? []).map(record => aboutEntry(tables, record)),
  )
}

function replace({ entries, orders }: KeptList, fresh: readonly Entry[]): void {
  if (fresh.length === 0) return
  for (const entry of fresh) entries.set(entry.record.id, entry)
  for (const order of orders.values()) order.stale = true
}

function inOrder({ entries, orders }: KeptList, sort: ListQuery['sort']): readonly Entry[] {
  const key = `${sort.field} ${sort.order}`
  const known = orders.get(key)
  if (known && !known.stale) return known.entries
  const before = known?.entries ?? []
  const mended = before.map(({ record }) => entries.get(record.id)).filter(entry => entry !== undefined)
  const newcomers = [...entries.values()].slice(before.length)
  const sorted = [...mended, ...newcomers]
  sortEntries(sorted, sort)
  orders.set(key, { entries: sorted, stale: false })
  return sorted
}

function matching(
  list: KeptList,
  { conditions, sort }: Pick<ListQuery, 'conditions' | 'sort'>,
  within: Within,
): Listed<ListedRecord> {
  const predicates = conditions.map(condition => meets(condition, within))
  const rows: ListedRecord[] = []
  for (const entry of inOrder(list, sort)) {
    if (isSeen(entry, within) && predicates.every(meet => meet(entry))) rows.push(entry.record)
  }
  return { rows, total: rows.length }
}

function isSeen({ owner }: Entry, within: Within): boolean {
  return isInScope(owner.kind === 'customer' ? within.customers : within.partners, owner)
}
