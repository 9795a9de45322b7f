import { partnerOf, statusOf, upgradesAtItsEnd } from './accounts'
import { type Day, plus } from './days'
import { rulesIn } from './editions'
import { announce, changesIn, onboardingFactsOf, tell } from './telling'
import type { Account, Pending, World } from './world'

/** Section 9: a trial starts at its edition’s moment, at the latest with the completed import. */
export function startTrial(
  { today, edition }: World,
  pending: Pending,
  moment: 'created' | 'Start pressed' | 'import completed',
): void {
  const now = moment === 'import completed' || rulesIn(edition).trialStarts[pending.kind] === moment
  if (!now || pending.trialEndsOn !== null) return
  pending.trialStartedOn = today
  pending.trialEndsOn = plus(today, 14)
}

export function reach({ today }: World, pending: Pending, status: string): void {
  pending.history = [...pending.history, `${today} ${status}`]
}

/** The tenant takes up its work where it rests: back to the check, or on with the import. */
export function setToWork(world: World, pending: Pending): void {
  pending.failure = null
  pending.atWork = true
  const status = statusOf(pending)
  if (status !== 'running-import' && status !== 'management-configuration') {
    reach(world, pending, 'management-configuration')
  }
}

/** The failure that an address stands for; what has gone wrong once does not go wrong again. */
function failureOf({ tenant }: Pending, known: readonly string[]): string | undefined {
  const failure = known.find(name => tenant.account?.toLowerCase().endsWith(`@${name}.example`))
  return failure !== undefined && tenant.overcome.includes(failure) ? undefined : failure
}

/** What an import reads, one after another: users, groups, licences, mailboxes. It is throttled half-way. */
const parts = 4

/** Every tenant that is at work takes its next step. */
export function tenantsWork(world: World): number {
  const working = [...world.pending.values()].filter(({ atWork }) => atWork)
  for (const pending of working) work(world, pending)
  return working.length
}

function work(world: World, pending: Pending): void {
  const before = onboardingFactsOf(pending)
  const { tenant } = pending
  const report = (action: string, reason?: string) => {
    const changed = changesIn(before, onboardingFactsOf(pending))
    tell(world, pending, { action, by: 'tenant', changed, ...(reason !== undefined && { reason }) })
  }
  const stop = (failure: string) => {
    pending.failure = failure
    pending.atWork = false
    pending.importErrors++
    pending.tenant = { ...tenant, overcome: [...tenant.overcome, failure] }
  }
  pending.eventLog++
  if (statusOf(pending) === 'management-configuration') {
    const failure = failureOf(pending, ['multi-factor-required', 'conditional-access', 'wrong-credentials'])
    if (failure !== undefined) stop(failure)
    reach(world, pending, failure === undefined ? 'running-import' : 'pre-import-error')
    report(statusOf(pending))
    return
  }
  const throttled = tenant.importedParts === 2 ? failureOf(pending, ['import-throttled']) : undefined
  if (throttled !== undefined) {
    stop(throttled)
    report('running-import', throttled)
    return
  }
  pending.tenant = { ...tenant, importedParts: tenant.importedParts + 1 }
  if (pending.tenant.importedParts < parts) return
  reach(world, pending, 'import-completed')
  startTrial(world, pending, 'import completed')
  report('import-completed')
  arrive(world, pending)
}

function arrive(world: World, pending: Pending): void {
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
  const completed = { organizationName, kind, sentBy: sentBy(world, pending), trialEndsOn }
  world.links.set(pending.token, { accountId: id, state: 'used', completed })
  const end: Day = trialEndsOn ?? ''
  const late = world.today >= plus(end, -3) && world.today < end
  if (late && upgradesAtItsEnd(account, world.edition)) announce(world, account)
}

/** Whom a visitor knows: a customer’s partner, a partner’s distributor. */
export function sentBy(world: World, pending: Pending): string {
  if (pending.kind === 'customer') return partnerOf(world, pending).organizationName
  return world.distributors.get(pending.distributorId)?.organizationName ?? ''
}
