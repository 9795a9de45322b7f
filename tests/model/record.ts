import { isOver, partnerOf, statusOf } from './accounts'
import { plus } from './days'
import { rulesIn } from './editions'
import type { Account, Facts, Operator, Pending, World } from './world'

/** An account as section 8 has it, but for its seats, which nobody can foretell. */
export function recordOf(world: World, account: Account): Facts {
  const { kind, announcedFor: upgradeAnnouncedFor, ...fields } = account
  const record = { ...fields, upgradeAnnouncedFor, stage: stageOf(world, account) }
  if (kind === 'partner') return record
  const { id, organizationName, subscriptionLevel, trialEndsOn, skus, addOns } = partnerOf(world, account)
  return { ...record, partner: { id, organizationName, subscriptionLevel, trialEndsOn, skus, addOns } }
}

/** A pending account as section 8 has it: of moments the day, of lines their number, of its link the token. */
export function pendingRecordOf(world: World, pending: Pending): Facts {
  const { history, linkSentOn, atWork: tenantAtWork, tenant: _, token, ...fields } = pending
  const partner = pending.kind === 'customer' ? partnerOf(world, pending) : null
  return {
    ...fields,
    tenantAtWork,
    history,
    status: statusOf(pending),
    statusSince: history.at(-1)?.slice(0, 10),
    addedAt: history[0]?.slice(0, 10),
    linkSentAt: linkSentOn,
    activationLink: token,
    partnerId: pending.partnerId ?? null,
    partner: partner && { id: partner.id, organizationName: partner.organizationName },
  }
}

/** What an operator is told of its own organization; for a partner’s, until when its access lasts and what it may give. */
export function organizationOf(
  world: World,
  { of: kind, organizationId: id, organizationName }: Operator,
): Facts {
  if (kind === 'internal' || kind === 'reseller') return { kind, id, organizationName }
  if (kind === 'distributor') {
    return { kind, id, organizationName: world.distributors.get(id)?.organizationName }
  }
  const own = world.accounts.get(id)
  if (!own) throw new Error(`there is no partner ${id}`)
  const { subscriptionLevel, trialEndsOn, expiresOn, skus, addOns } = own
  const facts = { subscriptionLevel, trialEndsOn, expiresOn, skus, addOns }
  return { kind, id, organizationName: own.organizationName, ...facts }
}

/** Section 2. */
export function stageOf({ today, edition }: World, account: Account): string {
  const over = isOver(account, today)
  if (account.subscriptionLevel === 'PRODUCTION') return over ? 'production-ended' : 'production'
  if (over) return 'trial-ended'
  const extension = rulesIn(edition).extension[account.kind]
  if (extension === '–') return 'trial-running'
  const { times, lastDays } = extension
  const left = times === null || (account.trialExtensions ?? 0) < times
  const inWindow = lastDays === null || today >= plus(account.trialEndsOn ?? '', -lastDays)
  return left && inWindow ? 'extension-open' : 'trial-running'
}
