import { commandLimits } from '#contract'
import { type ActRequest, inChunks } from '../../api'
import { newIdempotencyKey } from './newIdempotencyKey'

/** One request of a run. It is sent again as it is, under its own key, until it has been answered. */
export interface ActionRequest {
  readonly idempotencyKey: string
  readonly ids: readonly string[]
  readonly change: ActRequest['change']
  readonly revisions?: Readonly<Record<string, number>>
}

/** What the operator decided, split into requests of the size that the API takes. */
export function requestsFor(
  { ids, ...decided }: Omit<ActionRequest, 'idempotencyKey'>,
  newKey: () => string = newIdempotencyKey,
): readonly ActionRequest[] {
  return inChunks(ids, commandLimits.idsPerRequest).map(chunk => ({
    ...decided,
    idempotencyKey: newKey(),
    ids: chunk,
    ...(decided.revisions && { revisions: only(chunk, decided.revisions) }),
  }))
}

function only(ids: readonly string[], revisions: Readonly<Record<string, number>>) {
  const wanted = new Set(ids)
  return Object.fromEntries(Object.entries(revisions).filter(([id]) => wanted.has(id)))
}
