import type { State } from '../../../../mock-api/store/state'
import type { History } from './play'

export type Event = State['events'][number]
export type Fields = Readonly<Record<string, unknown>>

/** How something stood from one event on, up to the next that changed it. Positions count events: at `n` the first n have happened. */
export interface Version {
  readonly from: number
  readonly to: number
  readonly fields: Fields
}

/** The audit trail, and what it makes of every account. */
export interface Trail {
  readonly events: readonly Event[]
  /** Where it stood when the first client came, and at the end. */
  readonly first: number
  readonly last: number
  readonly firstDay: string
  /** Accounts in their lists, by id, in the order of their events. */
  readonly listed: ReadonlyMap<string, readonly Version[]>
  /** The same accounts before, as far as events tell of them. */
  readonly pending: ReadonlyMap<string, readonly Version[]>
  readonly anomalies: readonly string[]
}

/** Folds the trail back from the state at the end to the one at the beginning. */
export function trailOf({ before, after }: Pick<History, 'before' | 'after'>): Trail {
  const anomalies: string[] = []
  const [first, last] = [before.events.length, after.events.length]
  const eventsOf = new Map<string, { readonly event: Event; readonly position: number }[]>()
  after.events.forEach((event, index) => {
    const position = index + 1
    if (event.id !== `event-${String(position).padStart(8, '0')}`)
      anomalies.push(`${event.id} stands at ${position}`)
    if (position <= first) return
    const told = eventsOf.get(event.accountId) ?? []
    told.push({ event, position })
    eventsOf.set(event.accountId, told)
  })

  const initial = new Map([...before.customers, ...before.partners].map(account => [account.id, account]))
  const listed = new Map<string, readonly Version[]>()
  for (const account of [...after.customers, ...after.partners]) {
    let fields: Fields = stored({ ...account })
    let to = last + 1
    const versions: Version[] = []
    for (const { event, position } of [...(eventsOf.get(account.id) ?? [])].reverse()) {
      if (event.action === 'import-completed') {
        versions.push({ from: position, to, fields })
        break
      }
      if (event.after === null) continue
      const other = Object.keys(event.after).find(name => !same(event.after?.[name], fields[name]))
      if (other)
        anomalies.push(
          `${event.id}: ${other} of ${account.id} was not ${JSON.stringify(event.after[other])} after it`,
        )
      versions.push({ from: position, to, fields })
      fields = { ...fields, ...event.before }
      to = position
    }
    const began = initial.get(account.id)
    if (began) {
      versions.push({ from: first, to, fields })
      const other = Object.entries(stored({ ...began })).find(([name, value]) => !same(value, fields[name]))
      if (other)
        anomalies.push(`${account.id} began with ${other}, and its events lead back to ${fields[other[0]]}`)
    }
    listed.set(account.id, versions.reverse())
    anomalies.push(...gapsIn(account.id, versions, began ? began.revision : 1))
  }
  for (const id of initial.keys()) if (!listed.has(id)) anomalies.push(`${id} is gone`)
  const { pending, faults } = pendingTrail({ before, after }, eventsOf)
  return {
    events: after.events,
    ...{ first, last, listed, pending },
    firstDay: before.settings.today,
    anomalies: [...anomalies, ...faults, ...daysGoingBack(after.events.slice(first))],
  }
}

/** One revision after another, each with one event. */
function gapsIn(id: string, versions: readonly Version[], firstRevision: unknown): readonly string[] {
  return versions.flatMap(({ fields: { revision } }, index) =>
    revision === Number(firstRevision) + index
      ? []
      : [`${id} has revision ${revision} as the ${index + 1}th since ${firstRevision}`],
  )
}

function daysGoingBack(events: readonly Event[]): readonly string[] {
  return events.flatMap(({ id, on }, index) =>
    on < (events[index - 1]?.on ?? '') ? [`${id} goes back to ${on}`] : [],
  )
}

type Told = ReadonlyMap<string, readonly { readonly event: Event; readonly position: number }[]>

function pendingTrail({ before, after }: Pick<History, 'before' | 'after'>, eventsOf: Told) {
  const faults: string[] = []
  const pending = new Map<string, readonly Version[]>()
  const began = new Map(before.pending.map(account => [account.id, account]))
  const left = new Map(after.pending.map(account => [account.id, account]))
  for (const id of new Set([...began.keys(), ...eventsOf.keys()])) {
    const account = began.get(id)
    const versions: { from: number; to: number; fields: Fields }[] = []
    let over = false
    const change = (from: number, fields: Fields) => {
      const [previous] = versions.slice(-1)
      if (previous) previous.to = from
      versions.push({ from, to: after.events.length + 1, fields: { ...previous?.fields, ...fields } })
    }
    if (account) change(before.events.length, standingOf(account))
    for (const { event, position } of eventsOf.get(id) ?? []) {
      if (event.action === 'import-completed') {
        const [previous] = versions.slice(-1)
        if (previous) previous.to = position
        over = true
      }
      if (over || (event.action !== 'add' && versions.length === 0) || event.after === null) continue
      const { status, notificationEmail } = event.after
      change(position, {
        ...(status !== undefined && { status }),
        ...(notificationEmail !== undefined && { notificationEmail }),
      })
    }
    if (versions.length === 0) continue
    pending.set(id, versions)
    const present = left.get(id)
    const end = versions.at(-1)?.fields
    if (over === (present !== undefined))
      faults.push(`${id} is ${present ? '' : 'not '}pending, and its events say otherwise`)
    if (present && !same(standingOf(present), end))
      faults.push(
        `${id} is pending as ${JSON.stringify(standingOf(present))}, its events say ${JSON.stringify(end)}`,
      )
  }
  return { pending, faults }
}

/** What events and the wire both tell of a pending account. */
export function standingOf({
  history,
  notificationEmail,
}: Pick<State['pending'][number], 'history' | 'notificationEmail'>) {
  return { status: history.at(-1)?.status, notificationEmail }
}

/** Which end has been announced is no change that an event tells of. */
export function stored({ upgradeAnnouncedFor: _, ...fields }: Fields): Fields {
  return fields
}

export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
