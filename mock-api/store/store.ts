import type { Catalog, EventRecord, ListName, ListQuery, MailRecord } from '#contract'
import type { Actor, Scope } from '#lifecycle'
import type { Moment } from '../present'
import type { Settings, State } from './state'

/** The names under which records are stored by id. */
export type Collection = Exclude<keyof State, 'settings' | 'catalog'>
export type Stored<Name extends Collection> = State[Name][number]

/** What an operator may see of a list, on which day and under which edition its derived fields are to be read. */
export interface Within extends Moment {
  /** Where people reach the console: activation links begin with it. */
  readonly publicUrl: string
  /** Who asks: what it may do decides nothing but what the filter `allowed` means. */
  readonly actor: Actor
  readonly customers: Scope
  readonly partners: Scope
}

/** The records of a list that match a query, in its order: a range of them, and how many there are in all. */
export interface Listed<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

/** What has been stored and flushed. */
export interface Reads {
  settings(): Promise<Settings>
  catalog(): Promise<Catalog>
  /** The records of these ids, in their order; undefined where there is none. */
  find<Name extends Collection>(
    name: Name,
    ids: readonly string[],
  ): Promise<readonly (Stored<Name> | undefined)[]>
  all<Name extends Collection>(name: Name): Promise<readonly Stored<Name>[]>
}

export interface Lists {
  /** The records of these ids as they stand on the wire; undefined where there is none that may be seen. */
  present(
    name: ListName,
    ids: readonly string[],
    within: Within,
  ): Promise<readonly (ListedRecord | undefined)[]>
  /** The records as they stand on the wire, derived fields and all, of one moment. `range` null: all that match. */
  list(
    name: ListName,
    query: Omit<ListQuery, 'range'> & { range: ListQuery['range'] | null },
    within: Within,
  ): Promise<Listed<ListedRecord>>
  /** How many rows `list` would find for each of these, all of one moment. */
  count(
    queries: readonly { readonly list: ListName; readonly conditions: ListQuery['conditions'] }[],
    within: Within,
  ): Promise<readonly number[]>
}

export type ListedRecord = { readonly id: string } & Readonly<Record<string, unknown>>

/** What one decision changes, all of it or nothing, and what it answers. The store numbers the events and mails. */
export interface Commit<Answer> {
  readonly put?: { readonly [Name in Exclude<Collection, 'events' | 'mails'>]?: readonly Stored<Name>[] }
  readonly remove?: { readonly [Name in Collection]?: readonly string[] }
  readonly settings?: Settings
  /** A whole state, for which everything else makes way before the rest of the commit is stored. The catalog stays. */
  readonly startOver?: State
  readonly events?: readonly Omit<EventRecord, 'id'>[]
  readonly mails?: readonly Omit<MailRecord, 'id'>[]
  readonly answer: Answer
}

/** The seam for storage. */
export interface Store extends Reads, Lists {
  /**
   * Decides on the newest state, one decision at a time, and answers once what it changed is flushed to disk.
   * What `decide` throws is thrown here, once what it was decided on can be read, and nothing is stored.
   * Throws a StorageError when the disk refuses.
   */
  commit<Answer>(decide: (reads: Reads) => Promise<Commit<Answer>>): Promise<Answer>
  /** Whether commits can be stored. Where one could not, it is tried, not more than once a second, whether the disk takes as much again; nothing remains of that. */
  takesCommits(): Promise<boolean>
  /** Waits for what was accepted, and folds it into the file. */
  close(): Promise<void>
}

/** The disk did not take or give what it was asked for; the message says what to do. */
export class StorageError extends Error {}
