import { partnerOf, statusOf } from './accounts'
import type { Account, Facts, Pending, World } from './world'

/** What stands in Activity. */
export function tell(
  world: World,
  { kind, id, organizationName }: Account | Pending,
  told: { action: string; by: string; reason?: string; changed?: Changed },
): void {
  const { action, by, reason = null, changed = nothing } = told
  world.events.push({
    ...{ on: world.today, accountId: id, accountKind: kind, organizationName, actor: by, action },
    ...{ outcome: reason === null ? 'applied' : 'refused', reason, edition: world.edition, ...changed },
  })
}

interface Changed {
  readonly before: Facts | null
  readonly after: Facts | null
}

const nothing: Changed = { before: null, after: null }

/** The fields that are otherwise now, as they were and as they are. */
export function changesIn(earlier: Facts, later: Facts): Changed {
  const isOther = (name: string) =>
    JSON.stringify(earlier[name] ?? null) !== JSON.stringify(later[name] ?? null)
  const names = Object.keys(later).filter(isOther)
  if (names.length === 0) return nothing
  const pick = (facts: Facts) => Object.fromEntries(names.map(name => [name, facts[name] ?? null]))
  return { before: pick(earlier), after: pick(later) }
}

/** What an event says of an account: its fields. That something was announced is no change. */
export function factsOf({ kind: _, announcedFor: __, ...facts }: Account): Facts {
  return facts
}

/** What an event says of an onboarding. */
export function onboardingFactsOf(pending: Pending): Facts {
  const { notificationEmail, trialStartedOn, trialEndsOn, sku, skus, addOns } = pending
  const products = pending.kind === 'customer' ? { sku } : { skus }
  return { status: statusOf(pending), notificationEmail, trialStartedOn, trialEndsOn, ...products, addOns }
}

type Addressee = 'account' | 'whoever can block it' | 'distributor'

/** Section 3, “Mails”: one for each person. Nobody is a person twice. */
export function mail(
  world: World,
  account: Account | Pending,
  kind: string,
  ...to: readonly Addressee[]
): void {
  const addresses = new Set(to.map(addressee => addressOf(world, account, addressee).toLowerCase()))
  for (const address of addresses) {
    world.mails.push({ on: world.today, accountId: account.id, kind, to: address })
  }
}

function addressOf(world: World, account: Account | Pending, to: Addressee): string {
  if (to === 'account') return account.notificationEmail
  if (to === 'whoever can block it' && account.kind === 'customer') {
    return partnerOf(world, account).notificationEmail
  }
  return world.distributors.get(account.distributorId)?.notificationEmail ?? ''
}

/** A paid subscription is about to begin by itself. */
export function announce(world: World, account: Account): void {
  account.announcedFor = account.trialEndsOn
  const blockers = account.source === 'DIRECT' ? [] : (['whoever can block it'] as const)
  mail(world, account, 'upgrade-notice', 'account', ...blockers)
}
