import { type CustomerRecord, listDefinitions, type SortOrder, sortableFields } from '#contract'
import { Chance } from '../mock-api/seed/chance'

/** One page of customers, asked for in our dialect and in json-server's own. */
export interface ListQuestion {
  readonly ours: string
  readonly plain: string
  readonly filter: Filter
}

/**
 * Every sortable field, both ways, with every filter, on several pages of 25, shuffled the same way each time.
 * What is searched for and whose customers are asked for is taken from the customers themselves.
 */
export function listMix(customers: readonly CustomerRecord[]): readonly ListQuestion[] {
  const filters = [...everyFilter(customers)]
  const questions = sortableFields(listDefinitions.customers).flatMap(field =>
    orders.flatMap(order =>
      filters.flatMap(filter => firstRows.map(first => question(field, order, filter, first))),
    ),
  )
  return shuffled(questions)
}

/** The first page of what is searched for as somebody types: the beginnings of words in names, one letter more each time. */
export function searchMix(customers: readonly CustomerRecord[]): readonly ListQuestion[] {
  const step = Math.max(1, Math.floor(customers.length / 60))
  const words = customers
    .filter((_, index) => index % step === 0)
    .flatMap(({ organizationName }) => organizationName.split(' ')[0] ?? [])
  const beginnings = [
    ...new Set(words.flatMap(word => [1, 2, 3, 4, 5, 6].map(length => word.slice(0, length)))),
  ]
  return shuffled(
    beginnings.map(q => question('organizationName', 'ASC', { ours: { q }, plain: [['q', q]] }, 0)),
  )
}

const orders = ['ASC', 'DESC'] as const satisfies readonly SortOrder[]
const pageSize = 25
const firstRows = [0, 25, 250] as const

/** A filter in both dialects. Both mean the same rows, but for `q`: json-server's searches every field. */
export interface Filter {
  readonly ours: Readonly<Record<string, unknown>>
  readonly plain: readonly (readonly [string, string])[]
}

function* everyFilter(customers: readonly CustomerRecord[]): Generator<Filter> {
  const someone = customers[Math.floor(customers.length / 3)]
  if (!someone) throw new Error('there are no customers to ask for')
  const word = someone.organizationName.split(' ')[0] ?? ''
  const { partnerId, distributorId } = someone

  yield { ours: {}, plain: [] }
  yield { ours: { subscriptionLevel: 'TRIAL' }, plain: [['subscriptionLevel', 'TRIAL']] }
  yield { ours: { subscriptionLevel: 'PRODUCTION' }, plain: [['subscriptionLevel', 'PRODUCTION']] }
  yield { ours: { stage: 'extension-open' }, plain: [['stage', 'extension-open']] }
  yield {
    ours: { stage: ['trial-ended', 'production-ended'] },
    plain: [
      ['stage', 'trial-ended'],
      ['stage', 'production-ended'],
    ],
  }
  yield { ours: { q: word }, plain: [['q', word]] }
  yield { ours: { q: 'office@' }, plain: [['q', 'office@']] }
  yield { ours: { view: 'extendable-now' }, plain: [['stage', 'extension-open']] }
  yield {
    ours: { view: 'upgrading-soon' },
    plain: [
      ['stage', 'trial-running'],
      ['stage', 'extension-open'],
      ['automaticUpgrade', 'keep'],
      ['trialEndsOn_lte', '2026-06-22'],
    ],
  }
  yield {
    ours: { view: 'expiring-soon' },
    plain: [
      ['expiresOn_gte', '2026-06-15'],
      ['expiresOn_lte', '2026-07-15'],
    ],
  }
  yield { ours: { partnerId }, plain: [['partnerId', partnerId]] }
  yield { ours: { distributorId }, plain: [['distributorId', distributorId]] }
  yield {
    ours: { trialEndsOn_gte: '2026-06-16', trialEndsOn_lte: '2026-06-25' },
    plain: [
      ['trialEndsOn_gte', '2026-06-16'],
      ['trialEndsOn_lte', '2026-06-25'],
    ],
  }
  yield {
    ours: { expiresOn_lte: '2026-12-31', source: 'MSP', q: word },
    plain: [
      ['expiresOn_lte', '2026-12-31'],
      ['source', 'MSP'],
      ['q', word],
    ],
  }
}

function question(field: string, order: SortOrder, filter: Filter, first: number): ListQuestion {
  const ours = new URLSearchParams({
    sort: JSON.stringify([field, order]),
    range: JSON.stringify([first, first + pageSize - 1]),
    filter: JSON.stringify(filter.ours),
  })
  const plain = new URLSearchParams([
    ...filter.plain.map(([name, value]) => [name, value]),
    ['_sort', field],
    ['_order', order.toLowerCase()],
    ['_start', String(first)],
    ['_end', String(first + pageSize)],
  ])
  return { ours: `/customers?${ours}`, plain: `/customers?${plain}`, filter }
}

function shuffled<Thing>(things: readonly Thing[]): readonly Thing[] {
  const chance = new Chance(7, things.length)
  return things
    .map(thing => ({ thing, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing)
}
