import type { AccountList, Filter } from './entry'
import type { Scopes } from './scope'
import type { Fields, Trail, Version } from './trail'

/** How many of something there were at each position from the trail’s first on. */
export type Tally = (position: number) => number

/** Counts what an operator sees, at every position, by folding the trail. */
export function talliesOf(trail: Trail, scopes: Scopes) {
  const { first, last, events } = trail
  const kept = new Map<string, Int32Array>()
  const tally = (name: string, ups: () => Iterable<readonly [from: number, to: number]>): Tally => {
    const counts = kept.get(name) ?? new Int32Array(last - first + 2)
    if (!kept.has(name)) {
      for (const [from, to] of ups()) {
        counts[Math.max(from, first) - first] = (counts[Math.max(from, first) - first] ?? 0) + 1
        if (to <= last) counts[to - first] = (counts[to - first] ?? 0) - 1
      }
      for (let at = 1; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0)
      kept.set(name, counts)
    }
    return position => counts[position - first] ?? -1
  }
  const spansOf = function* (
    versions: Trail['listed'],
    isMeant: (id: string) => boolean,
    meets: (fields: Fields) => boolean,
  ) {
    for (const [id, all] of versions) {
      if (!isMeant(id)) continue
      for (const { from, to, fields } of all) if (meets(fields)) yield [from, to] as const
    }
  }
  const seenEvents = new Map<string, readonly number[]>()
  return {
    accounts(by: string, list: AccountList, filter: Filter): Tally {
      const sees = scopes.seenBy(by)
      return tally(`${by} ${list} ${JSON.stringify(filter)}`, () =>
        spansOf(
          trail.listed,
          id => scopes.kindOf(id) === list && sees(id),
          fields => matches(fields, filter),
        ),
      )
    },
    pending(by: string): Tally {
      return tally(`${by} pending`, () => spansOf(trail.pending, scopes.seenBy(by), () => true))
    },
    /** The positions of the events that an operator sees. */
    events(by: string): readonly number[] {
      const known = seenEvents.get(by)
      if (known) return known
      const sees = scopes.seenBy(by)
      const positions = events.flatMap(({ accountId }, index) => (sees(accountId) ? [index + 1] : []))
      seenEvents.set(by, positions)
      return positions
    },
  }
}

export type Tallies = ReturnType<typeof talliesOf>

export function matches(fields: Fields, filter: Filter): boolean {
  return Object.entries(filter).every(([name, value]) => fields[name] === value)
}

/** The version that stood at a position. */
export function versionAt(versions: readonly Version[], position: number): Version | undefined {
  let [low, high] = [0, versions.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const version = versions[middle]
    if (!version) return undefined
    if (position < version.from) high = middle - 1
    else if (position >= version.to) low = middle + 1
    else return version
  }
  return undefined
}
