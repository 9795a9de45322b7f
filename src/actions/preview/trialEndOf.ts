import { type Account, advance, type CalendarDate, type Edition } from '#lifecycle'

/** What the calendar does at the end of a running trial if nobody touches it; undefined when no trial runs. */
export function trialEndOf(
  account: Account,
  edition: Edition,
  today: CalendarDate,
): { readonly on: CalendarDate; readonly upgrades: boolean } | undefined {
  const { subscription } = account
  if (subscription.level !== 'TRIAL') return undefined
  const last = advance(account, edition, { from: today, to: subscription.endsOn }).happenings.at(-1)
  return last && { on: last.on, upgrades: last.kind === 'upgraded' }
}
