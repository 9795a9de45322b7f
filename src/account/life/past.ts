import type { EventRecord } from '#contract'
import { type Account, accessEndsOn, type CalendarDate, isSuspended } from '#lifecycle'
import { toldBy, trialStartIn } from './eventsOfLife'
import { inOrder, type Milestone, milestone, type PastKind } from './milestone'

interface PastInput {
  readonly today: CalendarDate
  /** From which day on the trial can be extended; null when it cannot. */
  readonly windowFrom: CalendarDate | null
  /** The oldest first. */
  readonly events: readonly EventRecord[]
}

/**
 * What has happened to an account, in order: what the account itself tells, and what its events add to that. Without them it
 * is less, but true.
 */
export function pastOf(
  account: Account,
  { today, windowFrom, events }: PastInput,
): readonly Milestone<PastKind>[] {
  const told = events.map(toldBy).filter(one => one !== undefined)
  const known = [...beginningOf(account, events), ...endOf(account, today)]
  return inOrder([
    ...known.filter(one => !told.some(other => tellsMore(other, one))),
    ...windowOpened(account, windowFrom, today),
    ...told,
  ])
}

function beginningOf(
  { subscription }: Account,
  events: readonly EventRecord[],
): readonly Milestone<PastKind>[] {
  if (subscription.level === 'TRIAL') return [milestone('trial-started', subscription.startedOn)]
  const startedOn = trialStartIn(events)
  return [
    ...(startedOn ? [milestone('trial-started' as const, startedOn)] : []),
    milestone('in-production', subscription.since),
  ]
}

function endOf({ subscription }: Account, today: CalendarDate): readonly Milestone<PastKind>[] {
  if (!isSuspended(subscription, today)) return []
  return [milestone(subscription.level === 'TRIAL' ? 'trial-ended' : 'expired', accessEndsOn(subscription))]
}

/** A window on any day opens with the trial, which is told already. */
function windowOpened(
  { subscription }: Account,
  windowFrom: CalendarDate | null,
  today: CalendarDate,
): readonly Milestone<PastKind>[] {
  if (subscription.level !== 'TRIAL' || windowFrom === null) return []
  return subscription.startedOn < windowFrom && windowFrom <= today
    ? [milestone('window-opened', windowFrom)]
    : []
}

/** Whether an event tells the same, and how or by whom it came. */
function tellsMore(event: Milestone<PastKind>, known: Milestone<PastKind>): boolean {
  const isSame =
    known.kind === 'in-production'
      ? event.kind === 'upgraded' || event.kind === 'converted'
      : event.kind === known.kind
  return isSame && event.on === known.on
}
