import type { AccountKind } from '#lifecycle'
import type { AnyAction } from '../subject/subject'

/** Whose draft it is, and of what: of an action on these accounts, or of a new one. */
export interface DraftOf {
  readonly operatorId: string
  readonly kind: AccountKind
  readonly action: AnyAction | 'add'
  readonly ids?: readonly string[]
}

/** Under which key a draft is kept: the same for the same accounts, in whichever order they were ticked. Undefined where no account is left. */
export function draftKey({ operatorId, kind, action, ids }: DraftOf): string | undefined {
  if (ids?.length === 0) return undefined
  return ['partner-app.draft', operatorId, kind, action, ...(ids ? [selectionOf(ids)] : [])].join('.')
}

/** Thousands of ids in few letters. */
function selectionOf(ids: readonly string[]): string {
  const [only, ...others] = ids
  if (only !== undefined && others.length === 0) return only
  let digest = 0x811c9dc5
  // FNV-1a
  for (const character of JSON.stringify(ids.toSorted()))
    digest = Math.imul(digest ^ character.charCodeAt(0), 0x01000193)
  return `${ids.length}:${(digest >>> 0).toString(36)}`
}
