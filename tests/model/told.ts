import { isDeepStrictEqual } from 'node:util'
import type { Facts, Happened, Mailed } from './world'

/** An event as the model tells it. */
export function plainEvent(event: Facts): Happened {
  const { id: _, at: __, actorName: ___, detail: ____, facts: _____, ...told } = event
  // What is left of an event are the fields that the model knows.
  return told as unknown as Happened
}

/** A mail as the model tells it. */
export function plainMail({ at, accountId, kind, to }: Facts): Mailed {
  const [on, address] = [String(at).slice(0, 10), String(to).toLowerCase()]
  return { on, accountId: String(accountId), kind: String(kind), to: address }
}

/** In an order that both sides have: what was told at once was told in none. */
export function inAnyOrder<Row extends Happened | Mailed>(told: readonly Row[]): readonly Row[] {
  const keys = new Map(told.map(one => [one, keyOf(one)]))
  return told.toSorted((one, other) => ((keys.get(one) ?? '') < (keys.get(other) ?? '') ? -1 : 1))
}

function keyOf(told: Happened | Mailed): string {
  const { on, accountId } = told
  if ('to' in told) return `${on} ${accountId} ${told.kind} ${told.to}`
  const { actor, action, reason, edition, after } = told
  return `${on} ${accountId} ${action} ${actor} ${reason} ${edition} ${Object(after).revision}`
}

/** The rows that were foretold, if they are the same in another order. */
export function foretoldOr<Row extends Happened | Mailed>(told: readonly Row[], foretold: readonly Row[]) {
  return isDeepStrictEqual(inAnyOrder(told), inAnyOrder(foretold)) ? foretold : told
}
