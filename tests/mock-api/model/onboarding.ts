import { refuseOperator } from './commands'
import { plus } from './days'
import { fixedSet, rulesIn } from './editions'
import { announce, mail } from './telling'
import { type Account, type Kind, type Operator, type Pending, upgradesAtItsEnd, type World } from './world'

export interface NewAccount {
  readonly kind: Kind
  readonly organizationName: string
  readonly notificationEmail: string
  readonly partnerId?: string
  readonly distributorId?: string
  readonly sku?: string
  readonly addOns?: readonly string[]
}

/** The status that adding an account is answered with (section 8). */
export function statusOfAdding(world: World, by: Operator, { kind }: NewAccount): number {
  if (refuseOperator(world, by)) return 403
  const mayAdd = by.of === 'internal' || by.of === (kind === 'customer' ? 'partner' : 'distributor')
  if (kind === 'partner' && by.of === 'partner') return 403
  if (kind === 'partner' && rulesIn(world.edition).partnersCanBeAdded === 'no') {
    return by.of === 'reseller' ? 403 : 409
  }
  return mayAdd ? 201 : 403
}

/** What is known of an account only once it has been added. */
interface Given {
  readonly id: string
  readonly token: string
}

/** The account is pending, and its activation link goes out. */
export function addAccount(world: World, by: Operator, asked: NewAccount, given: Given): void {
  const { kind, organizationName, notificationEmail } = asked
  const own = by.of === 'internal' ? undefined : by.organizationId
  const partnerId = kind === 'customer' ? (asked.partnerId ?? own) : undefined
  const distributorId =
    partnerId === undefined ? (asked.distributorId ?? own) : world.accounts.get(partnerId)?.distributorId
  const distributor = world.distributors.get(distributorId ?? '')
  if (distributorId === undefined || !distributor) throw new Error(`there is no distributor ${distributorId}`)
  const fixed = rulesIn(world.edition).newPartner === 'the fixed set'
  const { skus, addOns } = fixed ? fixedSet : distributor
  const pending: Pending = {
    ...given,
    kind,
    organizationName,
    notificationEmail,
    distributorId,
    ...(partnerId !== undefined && { partnerId }),
    ...(asked.sku !== undefined && { sku: asked.sku }),
    ...(kind === 'partner' && { skus }),
    addOns: kind === 'partner' ? addOns : (asked.addOns ?? []),
    createdOn: world.today,
    status: 'link-sent',
    atWork: false,
    trialStartedOn: null,
    trialEndsOn: null,
  }
  world.pending.set(pending.id, pending)
  startTrial(world, pending, 'created')
  mail(world, pending, 'activation-link', 'account')
}

export type Step = 'start' | 'consent' | 'configure'

/** The step that the visitor of a link takes next; undefined while the tenant is at work. */
export function nextStep({ status, atWork }: Pending): Step | undefined {
  if (atWork) return undefined
  if (status === 'link-sent') return 'start'
  return status === 'onboarding-started' ? 'consent' : 'configure'
}

export function visit(world: World, pending: Pending): void {
  switch (nextStep(pending)) {
    case 'start':
      pending.status = 'onboarding-started'
      startTrial(world, pending, 'Start pressed')
      return
    case 'consent':
      pending.status = 'consent-granted'
      return
    case 'configure':
      if (pending.status !== 'running-import') pending.status = 'management-configuration'
      pending.atWork = true
      return
    case undefined:
      return
  }
}

/** Every tenant that is at work finishes: its account leaves Pending for its list. */
export function tenantsFinish(world: World): readonly Account[] {
  return [...world.pending.values()].filter(({ atWork }) => atWork).map(pending => arrive(world, pending))
}

function arrive(world: World, pending: Pending): Account {
  startTrial(world, pending, 'import completed')
  world.pending.delete(pending.id)
  const { kind, id, organizationName, notificationEmail, distributorId, addOns, createdOn } = pending
  const { trialStartedOn, trialEndsOn, partnerId, sku, skus } = pending
  const account: Account = {
    ...{ kind, id, organizationName, notificationEmail, distributorId, addOns, createdOn },
    ...(partnerId !== undefined && { partnerId, source: 'MSP' }),
    ...(sku !== undefined && { sku }),
    ...(skus !== undefined && { skus, billingStartedOn: null }),
    subscriptionLevel: 'TRIAL',
    trialStartedOn,
    trialEndsOn,
    trialExtensions: 0,
    automaticUpgrade: 'keep',
    productionSince: null,
    expiresOn: null,
    lastImportOn: world.today,
    revision: 1,
    announcedFor: null,
  }
  world.accounts.set(id, account)
  const end = trialEndsOn ?? ''
  const late = world.today >= plus(end, -3) && world.today < end
  if (late && upgradesAtItsEnd(account, world.edition)) announce(world, account)
  return account
}

/** Section 9: a trial starts at its edition’s moment, at the latest with the completed import. */
function startTrial(
  { today, edition }: World,
  pending: Pending,
  moment: 'created' | 'Start pressed' | 'import completed',
): void {
  const now = moment === 'import completed' || rulesIn(edition).trialStarts[pending.kind] === moment
  if (!now || pending.trialEndsOn !== null) return
  pending.trialStartedOn = today
  pending.trialEndsOn = plus(today, 14)
}
