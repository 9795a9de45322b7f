import { plus } from './days'
import { rulesIn } from './editions'
import { type Account, isOver, partnerOf, type World } from './world'

/** An account as section 8 has it, but for its seats, which nobody can foretell. */
export function recordOf(world: World, account: Account): Readonly<Record<string, unknown>> {
  const { kind, announcedFor: upgradeAnnouncedFor, ...fields } = account
  const record = { ...fields, upgradeAnnouncedFor, stage: stageOf(world, account) }
  if (kind === 'partner') return record
  const { id, organizationName, subscriptionLevel, trialEndsOn, skus, addOns } = partnerOf(world, account)
  return { ...record, partner: { id, organizationName, subscriptionLevel, trialEndsOn, skus, addOns } }
}

/** Section 2. */
function stageOf({ today, edition }: World, account: Account): string {
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
