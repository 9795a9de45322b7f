import type { Entry } from './entry'

/** A request as often as it was sent: once, or under one key again and again. */
export interface Family {
  readonly entries: readonly [Entry, ...Entry[]]
  /** When it was sent first, and answered first. */
  readonly began: number
  readonly ended: number
}

export function familiesOf(entries: readonly Entry[]): readonly Family[] {
  const byKey = new Map<string, [Entry, ...Entry[]]>()
  for (const entry of entries) {
    const { asked, by, began, status } = entry
    // Only what succeeded is kept under its key.
    const name = 'key' in asked && asked.key !== null && status < 300 ? `${by} ${asked.key}` : `${began}`
    const family = byKey.get(name)
    if (family) family.push(entry)
    else byKey.set(name, [entry])
  }
  return [...byKey.values()]
    .map(family => ({
      entries: family,
      began: Math.min(...family.map(({ began }) => began)),
      ended: Math.min(...family.map(({ ended }) => ended)),
    }))
    .sort((one, other) => one.began - other.began)
}

/** Whether an answer of these was another than the first, as far as it is kept: outcomes, ids, statuses. */
export function differingIn({ entries }: Family): string | undefined {
  const [first, ...others] = entries.map(gist)
  return others.find(other => other !== first)
}

function gist({ asked, status, body }: Entry): string {
  const { results, id, today, events, edition, reason } = Object(body)
  switch (asked.what) {
    case 'command':
    case 'pending-command':
      return JSON.stringify([status, reason, results?.map(outcomeOf)])
    case 'clock':
      return JSON.stringify([status, today, events])
    default:
      return JSON.stringify([status, status < 300 ? id : reason, edition])
  }
}

function outcomeOf({
  id,
  outcome,
  problem,
}: {
  readonly id: string
  readonly outcome: string
  readonly problem?: { reason: string }
}) {
  return [id, outcome, problem?.reason]
}
