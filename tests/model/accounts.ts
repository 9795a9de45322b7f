import type { Day } from './days'
import { type EditionName, rulesIn } from './editions'
import type { Account, Operator, Pending, World } from './world'

export function statusOf({ history }: Pick<Pending, 'history'>): string {
  return history.at(-1)?.slice(11) ?? ''
}

export function partnerOf(world: World, { partnerId }: Account | Pending): Account {
  const partner = world.accounts.get(partnerId ?? '')
  if (!partner) throw new Error(`there is no partner ${partnerId}`)
  return partner
}

/** Exactly at its end a trial is over, and production at its expiration date. */
export function isOver(account: Account, today: Day): boolean {
  const end = account.subscriptionLevel === 'TRIAL' ? account.trialEndsOn : account.expiresOn
  return end !== null && today >= end
}

/** Section 5: whether the operator sees the account. */
export function sees({ of, organizationId }: Operator, account: Account | Pending): boolean {
  switch (of) {
    case 'internal':
      return true
    case 'distributor':
      return account.distributorId === organizationId
    case 'partner':
      return account.partnerId === organizationId
    case 'reseller':
      return false
  }
}

export type Page = 'dashboard' | 'customers' | 'partners' | 'pending' | 'distributors' | 'events' | 'mails'

/** Section 5: whether the operator has the page at all. */
export function hasPage({ of }: Operator, page: Page): boolean {
  if (of === 'reseller') return false
  if (page === 'distributors') return of === 'internal'
  return page !== 'partners' || of !== 'partner'
}

export function upgradesAtItsEnd({ kind, automaticUpgrade }: Account, edition: EditionName): boolean {
  return rulesIn(edition).end[kind] === 'upgrades unless blocked' && automaticUpgrade === 'keep'
}

/** Who is told of an upgrade: the account, and its owner, unless no MSP sold it: then nobody can block it. */
export function addressesOf(world: World, id: string): readonly string[] {
  const account = world.accounts.get(id)
  if (!account) return []
  if (account.source === 'DIRECT') return [account.notificationEmail]
  const owner =
    account.kind === 'customer' ? partnerOf(world, account) : world.distributors.get(account.distributorId)
  return [account.notificationEmail, owner?.notificationEmail ?? '']
}
