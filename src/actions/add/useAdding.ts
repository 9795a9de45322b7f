import { useState } from 'react'
import { useRefresh } from 'react-admin'
import type { PendingRecord, Problem } from '#contract'
import type { AccountKind } from '#lifecycle'
import { type AddRequest, usePartnerAppDataProvider, useSignedIn } from '../../api'
import { type Cause, causeOf, refusalIn } from '../run/applyInRequests'
import { newIdempotencyKey } from '../run/newIdempotencyKey'
import { type AddDraft, emptyDraft } from './addDraft'
import { forgetDraft, type KeptDraft, keepDraft, keptDraft } from './keptDraft'

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

const nothingTyped: KeptDraft = { draft: emptyDraft, unanswered: null }

/** The draft of a new account, and what becomes of it when it is sent. */
export function useAdding(kind: AccountKind) {
  const { add } = usePartnerAppDataProvider()
  const refresh = useRefresh()
  const { id: operatorId } = useSignedIn().actor
  const [kept, setKept] = useState(() => keptDraft(operatorId, kind) ?? nothingTyped)
  const [attempt, setAttempt] = useState<Attempt>(() =>
    kept.unanswered ? { is: 'unanswered', because: '' } : { is: 'typing' },
  )

  const keep = (next: KeptDraft) => {
    setKept(next)
    keepDraft(operatorId, kind, next)
  }

  const startAnew = (draft: AddDraft) => {
    setKept({ draft, unanswered: null })
    setAttempt({ is: 'typing' })
    forgetDraft(operatorId, kind)
  }

  async function send(request: AddRequest) {
    const earlier = kept.unanswered
    const isAgain = earlier !== null && isForSame(earlier.request, request)
    const sent = isAgain ? earlier : { request, idempotencyKey: newIdempotencyKey() }
    // Before it is sent, so that whatever happens to this page, it is never sent under two keys.
    keep({ ...kept, unanswered: sent })
    setAttempt({ is: 'sending' })
    const { idempotencyKey } = sent
    const signal = AbortSignal.timeout(answerWithin)
    try {
      const record = await add(sent.request, { idempotencyKey, signal })
      forgetDraft(operatorId, kind)
      setAttempt({ is: 'added', record })
      refresh()
    } catch (error) {
      const problem = refusalIn(error)
      if (problem) keep({ ...kept, unanswered: null })
      setAttempt(problem ? { is: 'refused', problem } : { is: 'unanswered', because: causeOf(error) })
    }
  }

  return {
    ...kept,
    attempt,
    edit(typed: Partial<AddDraft>) {
      // Two fields may change before either is drawn: each edit goes on from the one before.
      setKept(({ draft, ...current }) => {
        const next = { ...current, draft: { ...draft, ...typed } }
        keepDraft(operatorId, kind, next)
        return next
      })
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
