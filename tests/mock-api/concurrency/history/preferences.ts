import type { Entry } from './entry'
import type { History } from './play'
import { against, type Placed } from './realTime'
import { same } from './trail'

type View = { readonly id: string }

/** Holds what was kept by each operator against the tags that went with it: one chain, of which no link is lost. */
export function brokenPreferences({ entries, after }: History): readonly string[] {
  const owners = new Set(entries.filter(isAboutThem).map(({ by }) => by))
  return [...owners].flatMap(owner => {
    const asked = entries.filter(entry => entry.by === owner && isAboutThem(entry))
    const end = after.preferences.find(({ id }) => id === owner)?.revision ?? 0
    return [
      ...chainFaults(asked, end).map(fault => `preferences of ${owner}: ${fault}`),
      ...against(placed(asked, owner)),
    ]
  })
}

function isAboutThem({ asked: { what } }: Entry): boolean {
  return what === 'preferences' || what === 'keep-preferences'
}

function chainFaults(asked: readonly Entry[], end: number): readonly string[] {
  const bodies = new Map<number, unknown>()
  const kept = asked.filter(({ asked: { what }, status }) => what === 'keep-preferences' && status === 200)
  const faults = kept.flatMap(({ asked: one, body, tag }) => {
    if (one.what !== 'keep-preferences') return []
    const revision = numberIn(tag)
    const isTwice = bodies.has(revision)
    bodies.set(revision, body)
    return [
      ...(isTwice ? [`revision ${revision} was given twice`] : []),
      ...(numberIn(one.ifMatch) === revision - 1
        ? []
        : [`${tag} took the place of something else than ${one.ifMatch}`]),
      ...(same(body, one.body) ? [] : [`${tag} is not what was sent`]),
    ]
  })
  const read = asked.flatMap(({ tag, body, status }) => {
    const revision = numberIn(tag)
    if (status !== 200 || revision === 0 || same(body, bodies.get(revision))) return []
    return [`${tag} was read as something else than it was kept as`]
  })
  const gaps = Array.from({ length: end }, (_, index) => index + 1).flatMap(revision => {
    if (!bodies.has(revision)) return [`nobody kept revision ${revision}`]
    const [views, earlier] = [viewsOf(bodies.get(revision)), viewsOf(bodies.get(revision - 1))]
    const changed = earlier.filter(view => !views.some(one => same(one, view)))
    return changed.length > 1
      ? [`revision ${revision} lost views of others: ${changed.map(({ id }) => id)}`]
      : []
  })
  const last = Math.max(0, ...bodies.keys())
  return [...faults, ...read, ...gaps, ...(last === end ? [] : [`${last} was kept, ${end} is there`])]
}

function viewsOf(body: unknown): readonly View[] {
  // The contract's preferences, or none yet.
  return (Object(body).views ?? []) as readonly View[]
}

function placed(asked: readonly Entry[], owner: string): readonly Placed[] {
  return asked.flatMap(({ asked: one, began, ended, status, tag }) => {
    if (status !== 200 && status !== 412) return []
    const isKept = one.what === 'keep-preferences'
    const revision = numberIn(tag)
    // Refused, it was another revision by then than the one that was named: a later one.
    const [low, high] =
      status === 412 && isKept ? [numberIn(one.ifMatch) + 1, Number.POSITIVE_INFINITY] : [revision, revision]
    return [
      {
        began,
        ended,
        place: (floor: number) => {
          const least = isKept && status === 200 ? floor + 1 : floor
          return Math.max(least, low) <= high ? Math.max(least, low) : undefined
        },
        told: (floor: number) =>
          `preferences of ${owner}: ${tag} was answered to ${one.what} after revision ${floor} had been`,
      },
    ]
  })
}

function numberIn(tag: string): number {
  return Number(tag.replaceAll('"', ''))
}
