import { useState } from 'react'
import { useRefresh } from 'react-admin'
import type { PendingRecord, Problem } from '#contract'
import type { AccountKind } from '#lifecycle'
import { type AddRequest, usePartnerAppDataProvider, useSignedIn } from '../../api'
import { draftKey } from '../draft/draftKey'
import { useKeptDraft } from '../draft/useKeptDraft'
import { type Cause, causeOf, refusalIn } from '../run/applyInRequests'
import { newIdempotencyKey } from '../run/newIdempotencyKey'
import { type AddDraft, emptyDraft } from './addDraft'

/** A request that has had no answer for so long counts as failed. */
const answerWithin = 30_000

/** Where a person stands with a new account. */
export type Attempt =
  | { readonly is: 'typing' }
  | { readonly is: 'sending' }
  | { readonly is: 'refused'; readonly problem: Problem }
  /** Nobody knows whether it was added. */
  | { readonly is: 'unanswered'; readonly because: Cause | '' }
  | { readonly is: 'added'; readonly record: PendingRecord }

/** A request on its way. Until it has been answered it is sent again as it is, under its key. */
export interface SentRequest {
  readonly idempotencyKey: string
  readonly request: AddRequest
}

/** What has been typed for a new account, and what has been sent of it without an answer. */
interface KeptDraft {
  readonly draft: AddDraft
  readonly unanswered: SentRequest | null
}

const nothingTyped: KeptDraft = { draft: emptyDraft, unanswered: null }

/** The draft of a new account, and what becomes of it when it is sent. */
export function useAdding(kind: AccountKind) {
  const { add } = usePartnerAppDataProvider()
  const refresh = useRefresh()
  const { id: operatorId } = useSignedIn().actor
  const { kept, keep, forget, startOver, ...drafted } = useKeptDraft(
    draftKey({ operatorId, kind, action: 'add' }),
    nothingTyped,
  )
  const [attempt, setAttempt] = useState<Attempt>(() =>
    kept.unanswered ? { is: 'unanswered', because: '' } : { is: 'typing' },
  )

  const startAnew = (draft: AddDraft) => {
    startOver({ draft, unanswered: null })
    setAttempt({ is: 'typing' })
  }

  async function send(request: AddRequest) {
    const earlier = kept.unanswered
    const isAgain = earlier !== null && isForSame(earlier.request, request)
    const sent = isAgain ? earlier : { request, idempotencyKey: newIdempotencyKey() }
    // Before it is sent, so that whatever happens to this page, it is never sent under two keys.
    keep(current => ({ ...current, unanswered: sent }))
    setAttempt({ is: 'sending' })
    const { idempotencyKey } = sent
    const signal = AbortSignal.timeout(answerWithin)
    try {
      const record = await add(sent.request, { idempotencyKey, signal })
      forget()
      setAttempt({ is: 'added', record })
      refresh()
    } catch (error) {
      const problem = refusalIn(error)
      if (problem) keep(current => ({ ...current, unanswered: null }))
      setAttempt(problem ? { is: 'refused', problem } : { is: 'unanswered', because: causeOf(error) })
    }
  }

  return {
    ...kept,
    ...drafted,
    attempt,
    edit(typed: Partial<AddDraft>) {
      keep(({ draft, ...current }) => ({ ...current, draft: { ...draft, ...typed } }))
      // What was refused is no longer what stands there.
      if (attempt.is === 'refused') setAttempt({ is: 'typing' })
    },
    send,
    clear: () => startAnew(emptyDraft),
    /** Who adds several accounts in a row adds them for the same owner. */
    addAnother: () => startAnew({ ...emptyDraft, ownerId: kept.draft.ownerId }),
  }
}

/** Whether two requests ask for the same account; one of them may insist on adding it a second time. */
export function isForSame(some: AddRequest, other: AddRequest): boolean {
  const [one, another] = [some, other].map(({ allowDuplicate, ...account }) => JSON.stringify(account))
  return one === another
}
