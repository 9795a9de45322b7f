import { type ActivationRecord, type Problem, readVisitorStep, refusalProblem } from '#contract'
import { explainFailure, standing, type VisitorStep, visitorSteps } from '#lifecycle'
import { openLedger } from '../ledger'
import { nowOf } from '../now'
import { officeOf } from '../office'
import type { Backend, Now, PublicOperation } from '../operations/operation'
import { fault, ProblemError } from '../problemError'
import { progressOf } from '../simulation/tenant'
import type { Commit, Reads } from '../store/store'
import { hashOf } from '../token'
import { atWork } from './atWork'
import { findPending, type PendingSubject } from './pendingSubject'
import { noteVisit, visit, visitor } from './visit'

/** `GET /api/activations/:token`: what the visitor of a link may know. Mail scanners open links, so that this changes nothing. */
export const getActivation: PublicOperation = async ({ params: { token = '' } }, { store, now }) => {
  const moment = await nowOf(store, now)
  return { status: 200, body: await activationRecord(await behind(token, moment, store), moment, store) }
}

/** `POST /api/activations/:token/{step}`: a step of the visitor. */
export const activate: PublicOperation = async ({ params: { token = '', step: name }, body }, backend) => {
  const step = visitorSteps.find(known => known === name)
  if (!step) throw new TypeError('the allow-list lets no other step through')
  const read = readVisitorStep(step, body)
  if (!read.ok) throw fault('invalid-fields', 'The step has wrong fields.', { errors: read.errors })
  const account = read.value

  const taken = await backend.store.commit(reads => stepOf(reads, token, step, account, backend))
  if ('reason' in taken) throw new ProblemError(taken)
  return { status: 200, body: taken }
}

/** Takes a step; what fails by it is told after it has been noted. */
async function stepOf(
  reads: Reads,
  token: string,
  step: VisitorStep['step'],
  account: string | null,
  backend: Backend,
): Promise<Commit<ActivationRecord | Problem>> {
  const moment = await nowOf(reads, backend.now)
  const before = await behind(token, moment, reads)
  const visited = visit(before, { step, account }, moment)
  if (!visited.allowed) {
    const { refusal } = visited
    throw new ProblemError({ ...refusalProblem(refusal), hint: goOnWith(refusal.reason) })
  }
  const { after, failure } = visited
  if (after === before) return { answer: await activationRecord(before, moment, reads) }

  const ledger = openLedger(visitor, moment, await officeOf(reads, backend))
  if (failure !== null) {
    // Said again and again, it is noted once.
    if (before.onboarding.failure === failure) return { answer: failed(failure) }
    noteVisit(ledger, before, visited)
    return ledger.commit(failed(failure))
  }
  const going = step === 'configure' ? atWork(after, backend.now()) : after
  noteVisit(ledger, before, { ...visited, after: going })
  return ledger.commit(await activationRecord(going, moment, reads))
}

/** The pending account behind a live link. Throws where the token opens nothing, or nothing any more. */
async function behind(token: string, moment: Now, reads: Reads): Promise<PendingSubject> {
  const { today, edition } = moment
  const [link] = await reads.find('links', [hashOf(token)])
  if (!link) {
    throw fault(
      'not-found',
      'This link opens nothing. Check that it is whole, or ask whoever sent it for a new one.',
    )
  }
  if (link.state === 'replaced') {
    throw fault(
      'link-replaced',
      'This link has been replaced by a newer one. Look for the newer mail, or ask whoever sent it.',
    )
  }
  if (link.state === 'used') {
    throw fault('link-used', 'This link has been used: the onboarding is complete.', {
      ...link.completed,
      today,
      upgrades: link.completed !== null && edition.trialEnd[link.completed.kind] === 'upgrades',
    })
  }
  const [subject] = await findPending(reads, [link.accountId])
  if (subject) return subject
  // Read outside a commit, its account may have arrived since the link was: then the link says so by now.
  const [since] = await reads.find('links', [link.id])
  if (since?.state === 'live') {
    throw new TypeError(`a live link belongs to ${link.accountId}, which is not pending`)
  }
  return behind(token, moment, reads)
}

async function activationRecord(
  subject: PendingSubject,
  { today }: Now,
  reads: Reads,
): Promise<ActivationRecord> {
  const { stored, onboarding } = subject
  const { failure } = onboarding
  return {
    organizationName: stored.organizationName,
    kind: stored.kind,
    sentBy: await sentBy(subject, reads),
    status: standing(onboarding).status,
    trialEndsOn: stored.trialEndsOn,
    today,
    tenantAtWork: stored.tenantAtWork,
    progress: progressOf(stored),
    ...(failure && { problem: { reason: failure, ...explainFailure(failure) } }),
  }
}

/** The organization that a visitor knows: a customer's partner, a partner's distributor. */
export async function sentBy({ stored, partner }: PendingSubject, reads: Reads): Promise<string> {
  if (partner) return partner.organizationName
  const [distributor] = await reads.find('distributors', [stored.distributorId])
  return distributor?.organizationName ?? ''
}

function goOnWith(reason: string): string {
  return reason === 'not-started' ? 'Press Start first.' : 'Grant consent first.'
}

function failed(failure: NonNullable<PendingSubject['onboarding']['failure']>): Problem {
  return {
    type: `/problems/${failure}`,
    title: 'Consent was not granted',
    status: 409,
    ...explainFailure(failure),
    reason: failure,
  }
}
