import { forgetInTab, keepInTab, keptInTab } from '../keptInTab'
import type { Subject } from '../subject/subject'

/*
 * The accounts as they stood when an edit was begun, kept beside its draft for as long: an edit sends whole values, and without what was seen it
 * would not tell what somebody else has changed since.
 */

export function keptSeen(draftKey: string): readonly Subject[] | undefined {
  // Nobody but `keepSeen` writes under this key.
  return keptInTab(seenKey(draftKey)) as Subject[] | undefined
}

export function keepSeen(draftKey: string, seen: readonly Subject[]): void {
  keepInTab(seenKey(draftKey), seen)
}

/** What was seen when the draft was begun. A draft without it, since that was more than the browser keeps, is forgotten. */
export function seenWithDraft(draftKey: string): readonly Subject[] | undefined {
  const seen = keptSeen(draftKey)
  if (!seen) forgetInTab(draftKey)
  return seen
}

/** Once no panel shows it: what was seen goes on for a draft alone. */
export function forgetSeenWithoutDraft(draftKey: string): void {
  if (keptInTab(draftKey) === undefined) forgetInTab(seenKey(draftKey))
}

const seenKey = (draftKey: string) => `${draftKey}.seen`
