import type { Catalog } from '#contract'
import type { Settings, State } from './state'
import type { Collection, Commit, Reads, Stored } from './store'

type Rows = { readonly [Name in Collection]: Map<string, Stored<Name>> }

/** The state in memory: every collection by id, in the order in which its records came. */
export interface Tables {
  readonly rows: Rows
  readonly catalog: Catalog
  settings: Settings
}

/** What a commit changes, complete with the ids of its events and mails: a line of the log. */
export interface Change {
  /** Everything that was there makes way first. */
  readonly clear?: true
  readonly put: { readonly [Name in Collection]?: readonly Stored<Name>[] }
  readonly remove: { readonly [Name in Collection]?: readonly string[] }
  readonly settings?: Settings
}

const collections = [
  'distributors',
  'partners',
  'customers',
  'pending',
  'links',
  'operators',
  'events',
  'mails',
  'outbox',
  'sessions',
  'answers',
  'preferences',
] as const satisfies readonly Collection[]

export function tablesOf(state: State): Tables {
  const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map(row => [row.id, row]))
  return {
    settings: state.settings,
    catalog: state.catalog,
    rows: {
      distributors: byId(state.distributors),
      partners: byId(state.partners),
      customers: byId(state.customers),
      pending: byId(state.pending),
      links: byId(state.links),
      operators: byId(state.operators),
      events: byId(state.events),
      mails: byId(state.mails),
      outbox: byId(state.outbox),
      sessions: byId(state.sessions),
      answers: byId(state.answers),
      preferences: byId(state.preferences),
    },
  }
}

export function stateOf({ rows, catalog, settings }: Tables): State {
  return {
    settings,
    catalog,
    distributors: [...rows.distributors.values()],
    partners: [...rows.partners.values()],
    customers: [...rows.customers.values()],
    pending: [...rows.pending.values()],
    links: [...rows.links.values()],
    operators: [...rows.operators.values()],
    events: [...rows.events.values()],
    mails: [...rows.mails.values()],
    outbox: [...rows.outbox.values()],
    sessions: [...rows.sessions.values()],
    answers: [...rows.answers.values()],
    preferences: [...rows.preferences.values()],
  }
}

export function apply(tables: Tables, change: Change): void {
  if (change.clear) for (const name of collections) tables.rows[name].clear()
  if (change.settings) tables.settings = change.settings
  for (const name of collections) applyTo(tables.rows, change, name)
}

function applyTo<Name extends Collection>(rows: Rows, change: Change, name: Name): void {
  const table: Map<string, Stored<Name>> = rows[name]
  for (const row of change.put[name] ?? []) table.set(row.id, row)
  for (const id of change.remove[name] ?? []) table.delete(id)
}

/** Reads straight from the tables. */
export function readsOf(tables: Tables): Reads {
  return {
    settings: async () => tables.settings,
    catalog: async () => tables.catalog,
    find: async (name, ids) => ids.map(id => tables.rows[name].get(id)),
    all: async name => [...tables.rows[name].values()],
  }
}

/** Changes that have been decided but not stored: what is decided next sees them, nobody else does. */
export function stageOver(tables: Tables) {
  const changes: Change[] = []
  const staged = new Map<Collection, Map<string, unknown>>()
  let { settings } = tables
  let cleared = false
  const counts = { events: tables.rows.events.size, mails: tables.rows.mails.size }

  const latest = <Name extends Collection>(name: Name, id: string): Stored<Name> | undefined => {
    const own = staged.get(name)
    // What is staged under a collection's name came in as that collection's records.
    if (own?.has(id)) return own.get(id) as Stored<Name> | undefined
    return cleared ? undefined : tables.rows[name].get(id)
  }
  const reads: Reads = {
    settings: async () => settings,
    catalog: async () => tables.catalog,
    find: async (name, ids) => ids.map(id => latest(name, id)),
    all: async name => {
      const own = staged.get(name)
      if (!own && !cleared) return [...tables.rows[name].values()]
      const ids = new Set([...(cleared ? [] : tables.rows[name].keys()), ...(own?.keys() ?? [])])
      return [...ids].map(id => latest(name, id)).filter(row => row !== undefined)
    },
  }
  return {
    reads,
    changes,
    add({
      startOver,
      put = {},
      remove = {},
      events = [],
      mails = [],
      settings: moved,
    }: Commit<unknown>): void {
      if (startOver) {
        staged.clear()
        cleared = true
        counts.events = startOver.events.length
        counts.mails = startOver.mails.length
      }
      const sent = mails.map(mail => ({ id: numbered('mail', ++counts.mails), ...mail }))
      const told = events.map(event => ({ id: numbered('event', ++counts.events), ...event }))
      const fresh: Change['put'] = {
        ...put,
        ...(told.length > 0 && { events: told }),
        ...(sent.length > 0 && { mails: sent, outbox: sent.flatMap(onItsWay) }),
      }
      const settled = moved ?? startOver?.settings
      const change: Change = {
        ...(startOver && { clear: true }),
        put: startOver ? together(startOver, fresh) : fresh,
        remove,
        ...(settled && { settings: settled }),
      }
      if (changesNothing(change)) return
      changes.push(change)
      settings = settled ?? settings
      for (const name of collections) {
        if (!change.put[name]?.length && !change.remove[name]?.length) continue
        const own = staged.get(name) ?? new Map<string, unknown>()
        for (const row of change.put[name] ?? []) own.set(row.id, row)
        for (const id of change.remove[name] ?? []) own.set(id, undefined)
        staged.set(name, own)
      }
    },
  }
}

/** The rows of a whole state, and after them those that come with it. */
function together(state: State, fresh: Change['put']): Change['put'] {
  return Object.fromEntries(collections.map(name => [name, [...state[name], ...(fresh[name] ?? [])]]))
}

/** A mail that is to be sent stands in the outbox from the commit on that caused it. */
function onItsWay({ id, state }: Stored<'mails'>): readonly Stored<'outbox'>[] {
  return state === 'queued' ? [{ id, state, attempts: 0, notBefore: null, error: null }] : []
}

function changesNothing({ put, remove, settings }: Change): boolean {
  return !settings && collections.every(name => !put[name]?.length && !remove[name]?.length)
}

function numbered(what: string, count: number): string {
  return `${what}-${String(count).padStart(8, '0')}`
}
