import { billedTo, intoProduction } from './calendar'
import { type Day, plus } from './days'
import { rulesIn } from './editions'
import { recordOf } from './record'
import { announce, mail, tell } from './telling'
import { type Account, isOver, type Kind, type Operator, partnerOf, sees, type World } from './world'

export type Action = 'extend-trial' | 'manage-upgrade' | 'convert' | 'edit'

/** The body of a command, as section 8 has it. */
export interface Command {
  readonly ids: readonly string[]
  readonly dryRun?: boolean
  readonly automaticUpgrade?: 'keep' | 'block'
  readonly expiresOn?: Day
  readonly sku?: string
  readonly addOns?: readonly string[]
  readonly revisions?: Readonly<Record<string, number>>
}

type Asked = Command & { readonly by: Operator; readonly kind: Kind; readonly action: Action }

export type Result =
  | { readonly id: string; readonly outcome: 'applied'; readonly record: Readonly<Record<string, unknown>> }
  | { readonly id: string; readonly outcome: 'refused'; readonly problem: Refusal }
  | { readonly id: string; readonly outcome: 'not-found' }

/** A reason, with the dates that go with it. */
export type Refusal = { readonly reason: string } & Readonly<Record<string, unknown>>

export type Answer = { readonly status: number; readonly results: readonly Result[] }

/** What the backend has to answer, and what becomes of the accounts by it. */
export function command(world: World, asked: Asked): Answer {
  const { ids, by, kind, expiresOn } = asked
  if (expiresOn !== undefined && expiresOn <= world.today) return { status: 422, results: [] }
  if (by.of === 'reseller' || (by.of === 'partner' && kind === 'partner')) return { status: 403, results: [] }
  return { status: 200, results: ids.map(id => resultFor(world, id, asked)) }
}

function resultFor(world: World, id: string, asked: Asked): Result {
  const { by, kind, action, dryRun = false } = asked
  const account = world.accounts.get(id)
  if (account?.kind !== kind || !sees(by, account)) return { id, outcome: 'not-found' }
  const refusal = refuseOperator(world, by) ?? refuse(world, account, asked)
  if (refusal) {
    if (!dryRun) tell(world, account, { action, by: by.id, reason: refusal.reason })
    return { id, outcome: 'refused', problem: refusal }
  }
  if (dryRun) return { id, outcome: 'applied', record: recordOf(world, tried(world, account, asked)) }
  tell(world, account, { action, by: by.id })
  carryOut(world, account, asked)
  return { id, outcome: 'applied', record: recordOf(world, account) }
}

function tried(world: World, account: Account, asked: Asked): Account {
  const copy = { ...account }
  carryOut({ ...world, events: [], mails: [] }, copy, asked)
  return copy
}

export function refuseOperator(world: World, { role, of, organizationId }: Operator): Refusal | undefined {
  if (role === 'viewer') return { reason: 'read-only-operator' }
  const own = of === 'partner' ? world.accounts.get(organizationId) : undefined
  return own && isOver(own, world.today) ? { reason: 'own-access-suspended' } : undefined
}

/** Section 3’s table, a column of reasons each, in its order. */
function refuse(world: World, account: Account, asked: Asked): Refusal | undefined {
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

/** Section 3, “Effects”. */
function carryOut(world: World, account: Account, asked: Asked): void {
  const { today, edition } = world
  const { action, automaticUpgrade = null, expiresOn, sku, addOns } = asked
  if (action === 'convert') {
    intoProduction(account, today, expiresOn)
    mail(world, account, 'converted', 'account', ...billedTo(account))
  } else {
    account.revision++
  }
  if (action === 'convert' || action === 'edit') {
    account.expiresOn = expiresOn ?? account.expiresOn
    if (sku !== undefined) account.sku = sku
    account.addOns = addOns ?? account.addOns
    return
  }
  const { trialEndsOn, trialExtensions, kind } = account
  const extension = rulesIn(edition).extension[kind]
  if (action === 'extend-trial' && trialEndsOn !== null && extension !== '–') {
    account.trialEndsOn = plus(trialEndsOn, extension.days)
    account.trialExtensions = (trialExtensions ?? 0) + 1
    mail(world, account, 'trial-extended', 'account')
  }
  if (action === 'manage-upgrade' && trialEndsOn !== null) {
    account.automaticUpgrade = automaticUpgrade
    const late = today >= plus(trialEndsOn, -3)
    if (automaticUpgrade === 'keep' && late && account.announcedFor !== trialEndsOn) announce(world, account)
  }
}
