import { hasPage } from './accounts'
import { fixedSet, rulesIn } from './editions'
import { startTrial } from './onboarding'
import { pendingRecordOf } from './record'
import { asProblem, type Refusal, refuseOperator } from './refusing'
import { changesIn, mail, onboardingFactsOf, tell } from './telling'
import type { Kind, Operator, Pending, Reply, World } from './world'

/** The body of `POST /api/pending`, as section 8 has it. */
export interface NewAccount {
  readonly kind: Kind
  readonly organizationName: string
  readonly notificationEmail: string
  readonly partnerId?: string
  readonly distributorId?: string
  readonly sku?: string
  readonly addOns?: readonly string[]
  readonly allowDuplicate?: boolean
}

/** What is known of an account only once it has been added. */
export interface Given {
  readonly id: string
  readonly token: string
}

/** `POST /api/pending`: the account is pending, and its activation link goes out. */
export function addAccount(world: World, by: Operator, asked: NewAccount, given: Given): Reply {
  const { kind } = asked
  const invalid = (fields: readonly string[]) => ({
    status: 422,
    problem: { reason: 'invalid-fields', fields },
  })
  const nobody = refuseToAdd(world, by, kind)
  const wrong = wrongFields(world, by, asked)
  if (wrong.length > 0) {
    // Whoever cannot add such accounts at all is told that, and not what is wrong about the owner.
    return nobody && wrong.every(isOwner) ? refused(nobody) : invalid(wrong)
  }
  if (!hasPage(by, `${kind}s`)) return { status: 403, problem: { reason: 'not-allowed' } }
  const ownerId = (kind === 'customer' ? asked.partnerId : asked.distributorId) ?? by.organizationId
  const partner = kind === 'customer' ? world.accounts.get(ownerId) : undefined
  const distributor = world.distributors.get(partner?.distributorId ?? ownerId)
  const isThere = kind === 'customer' ? partner?.kind === 'partner' : distributor !== undefined
  const isNamed = asked.partnerId !== undefined || asked.distributorId !== undefined
  if (!isThere && isNamed) return invalid([kind === 'customer' ? 'partnerId' : 'distributorId'])
  if (nobody) return refused(nobody)
  if (!distributor) throw new Error(`there is no distributor ${ownerId}`)

  const { sku = '', addOns = [] } = asked
  const isOffered = partner?.skus?.includes(sku) && addOns.every(addOn => partner.addOns.includes(addOn))
  if (partner && !isOffered) return refused({ reason: 'sku-not-offered' })
  const duplicateId = asked.allowDuplicate ? undefined : duplicateOf(world, asked, ownerId)
  if (duplicateId !== undefined) return refused({ reason: 'duplicate-account', duplicateId })

  const offer = rulesIn(world.edition).newPartner === 'the fixed set' ? fixedSet : distributor
  const pending: Pending = {
    ...{ kind, id: given.id, token: given.token },
    organizationName: asked.organizationName,
    notificationEmail: asked.notificationEmail,
    distributorId: distributor.id,
    ...(partner ? { partnerId: partner.id, sku, addOns } : { skus: offer.skus, addOns: offer.addOns }),
    createdOn: world.today,
    history: [`${world.today} link-sent`],
    linkSentOn: world.today,
    failure: null,
    atWork: false,
    tenant: { account: null, overcome: [], importedParts: 0 },
    eventLog: 1,
    importErrors: 0,
    trialStartedOn: null,
    trialEndsOn: null,
  }
  world.pending.set(pending.id, pending)
  world.links.set(pending.token, { accountId: pending.id, state: 'live' })
  startTrial(world, pending, 'created')
  tell(world, pending, { action: 'add', by: by.id, changed: changesIn({}, onboardingFactsOf(pending)) })
  mail(world, pending, 'activation-link', 'account')
  return { status: 201, body: pendingRecordOf(world, pending) }
}

/** Section 5, and section 9’s first line. */
function refuseToAdd(world: World, by: Operator, kind: Kind): Refusal | undefined {
  const operator = refuseOperator(world, by)
  if (operator) return operator
  if (kind === 'partner' && rulesIn(world.edition).partnersCanBeAdded === 'no') {
    return { reason: 'not-in-edition' }
  }
  const adds = by.of === 'internal' || by.of === (kind === 'customer' ? 'partner' : 'distributor')
  return adds ? undefined : { reason: 'not-yours-to-add' }
}

/** An internal operator names the owner, others leave it out; a customer has exactly one SKU, of those there are. */
function wrongFields({ catalog }: World, by: Operator, asked: NewAccount): readonly string[] {
  const { kind, sku, addOns, notificationEmail } = asked
  const owner = kind === 'customer' ? 'partnerId' : 'distributorId'
  const isCustomer = kind === 'customer'
  return [
    ...(isCustomer && addOns?.some(addOn => !catalog.addOns.includes(addOn)) ? ['addOns'] : []),
    ...((by.of === 'internal') !== (asked[owner] !== undefined) ? [owner] : []),
    ...(notificationEmail.includes('@') ? [] : ['notificationEmail']),
    ...(isCustomer && !catalog.skus.includes(sku ?? '') ? ['sku'] : []),
    ...(!isCustomer && sku !== undefined ? ['sku'] : []),
  ].sort()
}

function isOwner(field: string): boolean {
  return field === 'partnerId' || field === 'distributorId'
}

function refused(refusal: Refusal): Reply {
  const { status, ...problem } = asProblem(refusal)
  return { status: Number(status), problem }
}

/** Section 8: same name and email under the same owner. */
function duplicateOf({ accounts, pending }: World, asked: NewAccount, ownerId: string): string | undefined {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
  return [...pending.values(), ...accounts.values()].find(
    ({ kind, partnerId, distributorId, organizationName, notificationEmail }) =>
      kind === asked.kind &&
      (kind === 'customer' ? partnerId : distributorId) === ownerId &&
      same(organizationName, asked.organizationName) &&
      same(notificationEmail, asked.notificationEmail),
  )?.id
}
