import { type AccountRecord, accountOf, type EventRecord } from '#contract'
import { type Account, type Ahead, addDays, type CalendarDate, type Edition, lifeAhead } from '#lifecycle'
import { extendedTo, trialStartIn } from './eventsOfLife'
import { type AheadKind, type Milestone, milestone, type PastKind } from './milestone'
import { type Outlook, outlookOf } from './outlook'
import { pastOf } from './past'
import { type Stretch, stretchesOfProduction, stretchesOfTrial } from './stretches'

/** An account's life: what has been, what comes next, and both as the bar shows them. */
export interface Life {
  readonly outlook: Outlook
  readonly past: readonly Milestone<PastKind>[]
  readonly ahead: readonly Milestone<AheadKind>[]
  readonly stretches: readonly Stretch[]
}

interface Moment {
  readonly edition: Edition
  readonly today: CalendarDate
}

/** The life of an account on a day, from its record, and from its events (the oldest first) as far as they are known. */
export function lifeOf(
  record: AccountRecord,
  { edition, today }: Moment,
  events: readonly EventRecord[],
): Life {
  const account = accountOf(record)
  const ahead = lifeAhead(account, edition, today)
  const windowFrom = windowOf(account, edition, ahead)
  return {
    outlook: outlookOf(account, ahead, { edition, today }),
    past: pastOf(account, { today, windowFrom, events }),
    ahead: ahead.flatMap(({ on, kind }) =>
      kind === 'window-closes'
        ? []
        : [milestone(kind, on, { startsBilling: kind === 'upgraded' && account.kind === 'partner' })],
    ),
    stretches: stretchesOf(account, { edition, today, ahead, windowFrom, events }),
  }
}

interface Known extends Moment {
  readonly ahead: readonly Ahead[]
  readonly windowFrom: CalendarDate | null
  readonly events: readonly EventRecord[]
}

function stretchesOf(account: Account, { edition, today, ahead, windowFrom, events }: Known) {
  const { subscription } = account
  if (subscription.level === 'TRIAL') {
    const nextExpiresOn = dayOf('expired', ahead)
    const { trialDays } = edition
    const life = { trial: subscription, trialDays, windowFrom, nextExpiresOn, extendedTo: extendedTo(events) }
    return stretchesOfTrial(life, today)
  }
  const noticeOn = dayOf('expiry-notice', ahead) ?? announcedOn(account, edition, events)
  return stretchesOfProduction(
    { production: subscription, noticeOn, trialStartedOn: trialStartIn(events) },
    today,
  )
}

/** When the present expiration was announced; null when it was not, as when it was moved to so near a day. */
function announcedOn(
  account: Account,
  edition: Edition,
  events: readonly EventRecord[],
): CalendarDate | null {
  const { subscription } = account
  if (subscription.level === 'TRIAL') return null
  const on = dayOf('expiry-notice', lifeAhead(account, edition, addDays(subscription.since, -1)))
  return events.some(event => event.action === 'expiry-notice' && event.on === on) ? on : null
}

/** From which day on the trial can be extended, ahead or past; null when it cannot. */
function windowOf(account: Account, edition: Edition, ahead: readonly Ahead[]): CalendarDate | null {
  const { subscription } = account
  if (subscription.level !== 'TRIAL' || dayOf('window-closes', ahead) === null) return null
  const { startedOn } = subscription
  return dayOf('window-opens', lifeAhead(account, edition, addDays(startedOn, -1))) ?? startedOn
}

function dayOf(kind: Ahead['kind'], ahead: readonly Ahead[]): CalendarDate | null {
  return ahead.find(one => one.kind === kind)?.on ?? null
}
