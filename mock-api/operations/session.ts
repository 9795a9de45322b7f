import { readSignIn, type Session, type SignedInAnswer } from '#contract'
import { editions } from '#lifecycle'
import { operatorRecord } from '../operator'
import { fault } from '../problemError'
import { hashOf, newToken } from '../token'
import type { Operation, PublicOperation } from './operation'

/** The demo's sign-in: whoever chooses an operator is that operator. */
export const signIn: PublicOperation = async ({ body }, { store, now }) => {
  const input = readSignIn(body)
  if (!input.ok) throw fault('invalid-fields', 'Choose an operator to sign in as.', { errors: input.errors })
  const { operatorId } = input.value
  const token = newToken()
  const operator = await store.commit(async reads => {
    const [stored] = await reads.find('operators', [operatorId])
    if (!stored) {
      const errors = { operatorId: 'is not the id of an operator; GET /api/operators lists them' }
      throw fault('invalid-fields', 'There is no such operator.', { errors })
    }
    const record = await operatorRecord(reads, operatorId)
    const at = now().toISOString()
    return { put: { sessions: [{ id: hashOf(token), operatorId, at }] }, answer: record }
  })
  const answer: SignedInAnswer = { token, operator }
  return { status: 201, body: answer }
}

export const getSession: Operation = async (_asked, { operator, sessionId }, { store }) => {
  const [signedIn] = await store.find('sessions', [sessionId])
  const { today, edition, demo } = await store.settings()
  const body: Session = {
    operator,
    today,
    edition,
    policy: editions[edition],
    demo: demo !== null,
    startedOverAt: signedIn?.startedOverAt ?? null,
  }
  return { status: 200, body }
}

export const signOut: Operation = async (_asked, signedIn, { store }) => {
  await store.commit(async () => ({ remove: { sessions: [signedIn.sessionId] }, answer: undefined }))
  return { status: 204 }
}
