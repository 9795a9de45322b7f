import { isOver, partnerOf } from './accounts'
import { type Day, plus } from './days'
import { rulesIn } from './editions'
import type { Account, Facts, Kind, Operator, World } from './world'

export type Action = 'extend-trial' | 'manage-upgrade' | 'convert' | 'edit'

/** The body of a command, as section 8 has it. */
export interface Command {
  readonly ids: readonly string[]
  readonly dryRun?: boolean
  readonly automaticUpgrade?: 'keep' | 'block' | 'maybe'
  readonly expiresOn?: Day
  readonly sku?: string
  readonly addOns?: readonly string[]
  readonly revisions?: Readonly<Record<string, number>>
}

export type Asked = Command & { readonly by: Operator; readonly kind: Kind; readonly action: Action }

/** A reason, with the dates that go with it. */
export type Refusal = { readonly reason: string } & Facts

/** Section 8: 403 for these, else 409. */
export function asProblem(refusal: Refusal): Refusal {
  const forbidden = [
    'read-only-operator',
    'own-access-suspended',
    'customer-of-your-partner',
    'not-yours-to-add',
  ]
  const status = forbidden.includes(refusal.reason) ? 403 : 409
  return { ...refusal, status, type: `/problems/${refusal.reason}` }
}

export function refuseOperator(world: World, { role, of, organizationId }: Operator): Refusal | undefined {
  if (role === 'viewer') return { reason: 'read-only-operator' }
  const own = of === 'partner' ? world.accounts.get(organizationId) : undefined
  return own && isOver(own, world.today) ? { reason: 'own-access-suspended' } : undefined
}

/** Whether the operator may take the action now, before anything is chosen for it. */
export function mayTake(world: World, by: Operator, action: Action, account: Account): boolean {
  const asked = { by, kind: account.kind, action, ids: [] }
  return !refuseOperator(world, by) && !refuse(world, account, asked)
}

/** Section 3’s table, a column of reasons each, in its order. */
export function refuse(world: World, account: Account, asked: Asked): Refusal | undefined {
  const { today, edition } = world
  const rules = rulesIn(edition)
  const { kind, by, action, sku, addOns = [], revisions = {} } = asked
  const { trialEndsOn } = account
  const direct = account.source === 'DIRECT' && { reason: 'not-sold-by-msp' }
  const inProduction = account.subscriptionLevel === 'PRODUCTION' && { reason: 'already-in-production' }
  const ended = trialEndsOn !== null &&
    today >= trialEndsOn && { reason: 'trial-ended', endedOn: trialEndsOn }

  if (action === 'extend-trial') {
    const extension = rules.extension[kind]
    const itsPartners = kind === 'customer' && by.of === 'distributor'
    if (extension === '–' || (itsPartners && rules.distributorExtends === '–')) {
      return { reason: 'not-in-edition' }
    }
    if (itsPartners && rules.distributorExtends === 'no') return { reason: 'customer-of-your-partner' }
    if (direct || inProduction || ended) return direct || inProduction || ended || undefined
    const { times, lastDays } = extension
    if (times !== null && (account.trialExtensions ?? 0) >= times) {
      return { reason: 'extension-limit-reached', limit: times, endsOn: trialEndsOn }
    }
    const opensOn = lastDays === null ? today : plus(trialEndsOn ?? '', -lastDays)
    return today < opensOn ? { reason: 'window-not-open', opensOn } : undefined
  }
  if (action === 'manage-upgrade') {
    if (rules.manageUpgrade[kind] !== 'yes') return { reason: 'not-in-edition' }
    return direct || inProduction || ended || undefined
  }
  const offer = kind === 'customer' ? partnerOf(world, account) : undefined
  const offered =
    (sku === undefined || offer?.skus?.includes(sku)) && addOns.every(addOn => offer?.addOns.includes(addOn))
  const notOffered = !offered && { reason: 'sku-not-offered' }
  if (action === 'convert') {
    if (kind === 'partner') return inProduction || undefined
    const partner = partnerOf(world, account)
    const partnerInTrial = partner.subscriptionLevel === 'TRIAL' &&
      rules.customerOfPartnerInTrialConverts === 'no' && {
        reason: 'partner-in-trial',
        partnerTrialEndsOn: partner.trialEndsOn,
      }
    return direct || inProduction || partnerInTrial || notOffered || undefined
  }
  const inTrial = account.subscriptionLevel === 'TRIAL' && { reason: 'not-in-production' }
  const revision = revisions[account.id]
  const changed = revision !== undefined &&
    revision !== account.revision && { reason: 'changed-meanwhile', revision: account.revision }
  return direct || inTrial || notOffered || changed || undefined
}
