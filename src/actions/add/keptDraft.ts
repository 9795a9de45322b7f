import type { AccountKind } from '#lifecycle'
import type { AddRequest } from '../../api'
import { forgetInTab, keepInTab, keptInTab } from '../keptInTab'
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

/* What was typed outlives its panel. Each operator finds its own, and so does each kind of account. */

export function keptDraft(operatorId: string, kind: AccountKind): KeptDraft | undefined {
  // Nobody but `keepDraft` writes under this key.
  return keptInTab(keyOf(operatorId, kind)) as KeptDraft | undefined
}

export function keepDraft(operatorId: string, kind: AccountKind, kept: KeptDraft): void {
  keepInTab(keyOf(operatorId, kind), kept)
}

export function forgetDraft(operatorId: string, kind: AccountKind): void {
  forgetInTab(keyOf(operatorId, kind))
}

function keyOf(operatorId: string, kind: AccountKind): string {
  return `partner-app.add.${kind}.${operatorId}`
}
