import { type Account, type Pending, partnerOf, type World } from './world'

/** What stands in Activity, as a line. */
export function tell(
  world: World,
  { id }: Account | Pending,
  { action, by, reason = 'applied' }: { action: string; by: string; reason?: string },
): void {
  world.events.push(`${world.today} ${id} ${action} by ${by}: ${reason}`)
}

type Addressee = 'account' | 'whoever can block it' | 'distributor'

/** Section 3, “Mails”: a line for each person. Nobody is a person twice. */
export function mail(
  world: World,
  account: Account | Pending,
  kind: string,
  ...to: readonly Addressee[]
): void {
  const addresses = new Set(to.map(addressee => addressOf(world, account, addressee).toLowerCase()))
  for (const address of addresses) world.mails.push(`${world.today} ${account.id} ${kind} to ${address}`)
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
