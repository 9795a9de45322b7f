import { statusOf } from './accounts'
import { rulesIn } from './editions'
import { reach, sentBy, setToWork, startTrial } from './onboarding'
import { changesIn, onboardingFactsOf, tell } from './telling'
import type { Pending, Reply, World } from './world'

export const steps = ['start', 'consent', 'configure'] as const
export type Step = (typeof steps)[number]

/** The step that the visitor of a link takes next; undefined while the tenant is at work. */
export function nextStep(pending: Pending): Step | undefined {
  if (pending.atWork) return undefined
  if (statusOf(pending) === 'link-sent') return 'start'
  return statusOf(pending) === 'onboarding-started' ? 'consent' : 'configure'
}

/** `GET /api/activations/:token`, which changes nothing. */
export function open(world: World, token: string): Reply {
  const found = behind(world, token)
  return 'status' in found ? found : { status: 200, body: page(world, found) }
}

/** `POST /api/activations/:token/{step}`. A step already done is 200 and changes nothing. */
export function visit(
  world: World,
  token: string,
  step: Step,
  { account = '' }: { readonly account?: string },
): Reply {
  if (step !== 'start' && !account.includes('@')) {
    return { status: 422, problem: { reason: 'invalid-fields', fields: ['account'] } }
  }
  const found = behind(world, token)
  if ('status' in found) return found
  const status = statusOf(found)
  if (step !== 'start' && status === 'link-sent') return outOfOrder('not-started')
  if (step === 'configure' && status === 'onboarding-started') return outOfOrder('consent-not-granted')
  const before = onboardingFactsOf(found)
  const tellOf = (action: string) => {
    found.eventLog++
    tell(world, found, { action, by: 'visitor', changed: changesIn(before, onboardingFactsOf(found)) })
  }

  if (step === 'start' && status === 'link-sent') {
    startTrial(world, found, 'Start pressed')
    reach(world, found, 'onboarding-started')
    tellOf('onboarding-started')
  }
  if (step === 'consent' && status === 'onboarding-started') {
    const failure = refusals.find(name => account.toLowerCase().endsWith(`@${name}.example`))
    if (failure !== undefined) return fail(world, found, failure)
    found.failure = null
    reach(world, found, 'consent-granted')
    tellOf('consent-granted')
  }
  if (step === 'configure' && !found.atWork) {
    found.tenant = { ...found.tenant, account }
    setToWork(world, found)
    tellOf(statusOf(found))
  }
  return { status: 200, body: page(world, found) }
}

const refusals = ['personal-account', 'no-global-admin', 'consent-declined'] as const

/** Said again and again, it is noted once. */
function fail(world: World, pending: Pending, failure: string): Reply {
  if (pending.failure !== failure) {
    pending.failure = failure
    pending.eventLog++
    tell(world, pending, { action: 'consent-granted', by: 'visitor', reason: failure })
  }
  return outOfOrder(failure)
}

function outOfOrder(reason: string): Reply {
  return { status: 409, problem: { reason, type: `/problems/${reason}` } }
}

/** Section 4: a link is dead once the import is completed or a newer link was sent. */
function behind(world: World, token: string): Pending | Reply {
  const link = world.links.get(token)
  const pending = world.pending.get(link?.accountId ?? '')
  if (!link) return { status: 404, problem: { reason: 'not-found' } }
  if (link.state === 'replaced') return { status: 410, problem: { reason: 'link-replaced' } }
  if (pending) return pending
  const { today, edition } = world
  const upgrades = rulesIn(edition).end[link.completed?.['kind'] === 'partner' ? 'partner' : 'customer']
  const told = { ...link.completed, today, upgrades: upgrades === 'upgrades unless blocked' }
  return { status: 410, problem: { reason: 'link-used', ...told } }
}

/** What the visitor may know. */
function page(world: World, pending: Pending) {
  const { organizationName, kind, trialEndsOn, atWork: tenantAtWork, failure } = pending
  const status = statusOf(pending)
  const known = { organizationName, kind, sentBy: sentBy(world, pending), status, trialEndsOn, tenantAtWork }
  const problem = failure !== null && { problem: failure }
  return { ...known, today: world.today, progress: progressOf(pending), ...problem }
}

/** In percent: a fifth for the check and for each of the four parts of the import. */
function progressOf(pending: Pending): number | null {
  const status = statusOf(pending)
  if (status === 'running-import') return 20 * (1 + pending.tenant.importedParts)
  return status === 'management-configuration' || status === 'pre-import-error' ? 0 : null
}
