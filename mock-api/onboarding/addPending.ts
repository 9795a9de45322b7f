import { randomBytes } from 'node:crypto'
import {
  actorOf,
  type FieldErrors,
  type NewAccountRequest,
  onboardingOf,
  type PendingRecord,
  readNewAccount,
  refusalProblem,
} from '#contract'
import { type AddInput, addAccount, type NewAccount, type Offer, refuseToAdd } from '#lifecycle'
import { answeredOnce } from '../idempotency'
import { openLedger } from '../ledger'
import { nowOf } from '../now'
import { officeOf } from '../office'
import { requirePage } from '../operations/listRecords'
import type { Backend, Now, Operation } from '../operations/operation'
import { operatorRecord } from '../operator'
import { fault, ProblemError } from '../problemError'
import type { StoredPartner, StoredPending } from '../store/state'
import type { Commit, Reads } from '../store/store'
import { hashOf, newToken } from '../token'
import { duplicateOf } from './duplicate'
import { linkOf, presentPending } from './pending'
import { logged, type PendingSubject } from './pendingSubject'
import { untouched } from './untouched'

/** `POST /api/pending`: a new account, whose activation link goes out with the commit that makes it. */
export const addPending: Operation = async (asked, { operator: { id: operatorId } }, backend) => {
  const { store, now } = backend
  const decide = async (reads: Reads): Promise<Commit<PendingRecord>> => {
    const operator = await operatorRecord(reads, operatorId)
    const actor = actorOf(operator)
    const read = readNewAccount(asked.body, {
      asker: actor.organization.kind,
      catalog: await reads.catalog(),
    })
    const moment = await nowOf(reads, now)
    if (!read.ok) throw refusalOfOwner(asked.body, read.errors, { ...moment, actor }) ?? invalid(read.errors)
    const request = read.value
    requirePage(actor, request.kind === 'customer' ? 'customers' : 'partners')
    const owner = await ownerOf(request, actor.organization.id, reads)

    const decision = addAccount({
      ...moment,
      kind: request.kind,
      actor,
      owner: owner.offer,
      choice: request.sku === null ? {} : { sku: request.sku, addOns: request.addOns },
      duplicateId: request.allowDuplicate ? null : await duplicateOf(request, owner, reads),
    })
    if (!decision.allowed) throw new ProblemError(refusalProblem(decision.refusal))

    const token = newToken()
    const added = addedAccount(request, owner, decision.after, {
      id: await freeId(request.kind, reads),
      token,
      moment,
    })
    const after = logged(added, moment.at, `Activation link sent to ${request.notificationEmail}.`)
    const ledger = openLedger(operator, moment, await officeOf(reads, backend))
    ledger.onboard(null, after, 'add', decision.mails)
    ledger.keepLink({ id: hashOf(token), accountId: after.stored.id, state: 'live', completed: null })
    return ledger.commit(presentPending(after.stored, owner.partner, backend.publicUrl))
  }
  const body = await store.commit(answeredOnce(asked, operatorId, now, keptWithoutLink(backend), decide))
  return { status: 201, body }
}

/** Whoever names an owner and nothing else is wrong is told first when it cannot add such accounts at all. */
function refusalOfOwner(
  body: unknown,
  errors: FieldErrors,
  input: Omit<AddInput, 'kind'>,
): ProblemError | undefined {
  const kind = Object(body).kind === 'partner' ? 'partner' : 'customer'
  const ownerAlone = Object.keys(errors).every(field => field === 'partnerId' || field === 'distributorId')
  const refusal = ownerAlone ? refuseToAdd({ ...input, kind }) : undefined
  return refusal && new ProblemError(refusalProblem(refusal.refusal))
}

/** The organization under which an account is added. */
export interface Owner {
  readonly distributorId: string
  /** Of a customer. */
  readonly partner: StoredPartner | undefined
  readonly offer: Offer
}

async function ownerOf({ kind, ownerId }: NewAccountRequest, ownId: string, reads: Reads): Promise<Owner> {
  const id = ownerId ?? ownId
  if (kind === 'customer') {
    const [partner] = await reads.find('partners', [id])
    if (partner) return { distributorId: partner.distributorId, partner, offer: partner }
    // Whoever cannot add customers at all has no partner to add them to: the rule says so.
    if (ownerId === null) return { distributorId: id, partner: undefined, offer: { skus: [], addOns: [] } }
    throw invalid({ partnerId: 'is not the id of a partner' })
  }
  const [distributor] = await reads.find('distributors', [id])
  if (distributor) return { distributorId: id, partner: undefined, offer: distributor }
  throw invalid({ distributorId: 'is not the id of a distributor' })
}

function addedAccount(
  { kind, organizationName, notificationEmail, sku, addOns }: NewAccountRequest,
  owner: Owner,
  { onboarding, offer }: NewAccount,
  { id, token, moment }: { id: string; token: string; moment: Now },
): PendingSubject {
  const { history, failure, tenantAtWork, trial } = onboarding
  const common = {
    ...untouched(),
    id,
    organizationName,
    notificationEmail,
    distributorId: owner.distributorId,
    history: [...history],
    linkSentAt: moment.at,
    failure,
    tenantAtWork,
    trialStartedOn: trial?.startedOn ?? null,
    trialEndsOn: trial?.endsOn ?? null,
    createdOn: moment.today,
    token,
  }
  const stored: StoredPending =
    kind === 'customer'
      ? { ...common, kind, partnerId: owner.partner?.id ?? '', sku: sku ?? '', addOns: [...addOns] }
      : {
          ...common,
          kind,
          partnerId: null,
          skus: [...(offer?.skus ?? [])],
          addOns: [...(offer?.addOns ?? [])],
        }
  return { stored, onboarding: onboardingOf(stored), partner: owner.partner }
}

/** An id that nobody has. It stays the account's own when it leaves Pending. */
async function freeId(kind: NewAccountRequest['kind'], reads: Reads): Promise<string> {
  for (;;) {
    const id = `${kind}-${randomBytes(6).toString('hex')}`
    const [listed] = await reads.find(kind === 'customer' ? 'customers' : 'partners', [id])
    const [pending] = await reads.find('pending', [id])
    if (!listed && !pending) return id
  }
}

/** A link is not kept once more with the answer that showed it. */
function keptWithoutLink({ publicUrl }: Backend) {
  return {
    keep: (record: PendingRecord): PendingRecord => ({ ...record, activationLink: '' }),
    recall: async (record: PendingRecord, reads: Reads): Promise<PendingRecord> => {
      const [pending] = await reads.find('pending', [record.id])
      return pending ? { ...record, activationLink: linkOf(pending.token, publicUrl) } : record
    },
  }
}

function invalid(errors: Readonly<Record<string, string>>): ProblemError {
  return fault('invalid-fields', 'The new account has wrong fields.', { errors })
}
