import type { AccountKind } from '#lifecycle'
import type { AddRequest } from '../../api'
import type { AddDraft } from './addDraft'

/** A request on its way. Until it has been answered it is sent again as it is, under its key. */
export interface SentRequest {
  readonly idempotencyKey: string
  readonly request: AddRequest
}

/** What has been typed for a new account, and what has been sent of it without an answer. */
export interface KeptDraft {
  readonly draft: AddDraft
  readonly unanswered: SentRequest | null
}

/*
 * In sessionStorage: what was typed outlives the panel, a reload and a session that is over, and goes with the tab. Each
 * operator finds its own, and so does each kind of account.
 */

export function keptDraft(operatorId: string, kind: AccountKind): KeptDraft | undefined {
  const text = sessionStorage.getItem(keyOf(operatorId, kind))
  // Nobody but `keepDraft` writes under this key.
  return text === null ? undefined : (JSON.parse(text) as KeptDraft)
}

export function keepDraft(operatorId: string, kind: AccountKind, kept: KeptDraft): void {
  sessionStorage.setItem(keyOf(operatorId, kind), JSON.stringify(kept))
}

export function forgetDraft(operatorId: string, kind: AccountKind): void {
  sessionStorage.removeItem(keyOf(operatorId, kind))
}

function keyOf(operatorId: string, kind: AccountKind): string {
  return `partner-app.add.${kind}.${operatorId}`
}
