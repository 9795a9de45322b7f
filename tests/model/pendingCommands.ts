import { hasPage, sees, statusOf } from './accounts'
import { type Result, wrongIds } from './commands'
import { setToWork } from './onboarding'
import { pendingRecordOf } from './record'
import { asProblem, refuseOperator } from './refusing'
import { changesIn, mail, onboardingFactsOf, tell } from './telling'
import type { Operator, Pending, Reply, World } from './world'

export type PendingAction = 'resend-link' | 'check-again'

/** The body of a command on pending accounts. */
export interface PendingCommand {
  readonly ids: readonly string[]
  readonly dryRun?: boolean
  readonly notificationEmail?: string
}

type Asked = PendingCommand & {
  readonly by: Operator
  readonly action: PendingAction
  /** The tokens of the links that were sent anew, by account. */
  readonly tokens: ReadonlyMap<string, string>
}

/** `POST /api/pending/actions/{action}`. */
export function pendingCommand(world: World, asked: Asked): Reply {
  const { ids, by, action, notificationEmail } = asked
  const isWrong = notificationEmail !== undefined && (action === 'check-again' || ids.length > 1)
  const fields = [...wrongIds(ids), ...(isWrong ? ['notificationEmail'] : [])]
  if (fields.length > 0) return { status: 422, problem: { reason: 'invalid-fields', fields } }
  if (!hasPage(by, 'pending')) return { status: 403, problem: { reason: 'not-allowed' } }
  return { status: 200, body: { results: ids.map(id => resultFor(world, id, asked)) } }
}

function resultFor(world: World, id: string, asked: Asked): Result {
  const { by, action, dryRun = false } = asked
  const pending = world.pending.get(id)
  if (!pending || !sees(by, pending)) return { id, outcome: 'not-found' }
  const refusal = refuseOperator(world, by) ?? (action === 'check-again' ? refuseCheck(pending) : undefined)
  if (refusal) {
    if (!dryRun) tell(world, pending, { action, by: by.id, reason: refusal.reason })
    return { id, outcome: 'refused', problem: asProblem(refusal) }
  }
  if (dryRun) {
    const copy = { ...pending }
    carryOut({ ...world, links: new Map(), events: [], mails: [] }, copy, asked)
    return { id, outcome: 'applied', record: pendingRecordOf(world, { ...copy, token: pending.token }) }
  }
  const before = onboardingFactsOf(pending)
  carryOut(world, pending, asked)
  tell(world, pending, { action, by: by.id, changed: changesIn(before, onboardingFactsOf(pending)) })
  return { id, outcome: 'applied', record: pendingRecordOf(world, pending) }
}

/** The visitor comes first; a tenant at work is left alone. */
function refuseCheck(pending: Pending): { readonly reason: string } | undefined {
  switch (statusOf(pending)) {
    case 'link-sent':
      return { reason: 'not-started' }
    case 'onboarding-started':
      return { reason: 'consent-not-granted' }
    case 'consent-granted':
      return { reason: 'not-configured' }
    default:
      return pending.atWork ? { reason: 'tenant-at-work' } : undefined
  }
}

/** The history has no entry for a resend. */
function carryOut(world: World, pending: Pending, { action, notificationEmail, tokens }: Asked): void {
  pending.eventLog++
  if (action === 'check-again') {
    setToWork(world, pending)
    return
  }
  world.links.set(pending.token, { accountId: pending.id, state: 'replaced' })
  pending.token = tokens.get(pending.id) ?? 'none was sent'
  world.links.set(pending.token, { accountId: pending.id, state: 'live' })
  pending.linkSentOn = world.today
  pending.notificationEmail = notificationEmail ?? pending.notificationEmail
  mail(world, pending, 'activation-link', 'account')
}
