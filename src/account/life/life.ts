import { type AccountRecord, accountOf, type EventRecord } from '#contract'
import {
  type Account,
  type Ahead,
  addDays,
  type CalendarDate,
  type Edition,
  lifeAhead,
  upgradeNoticeOn,
} from '#lifecycle'
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
  const account = announcedByNow(accountOf(record), today)
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
  const noticeOn = dayOf('expiry-notice', lifeAhead(account, edition, addDays(subscription.since, -1)))
  return stretchesOfProduction(
    { production: subscription, noticeOn, trialStartedOn: trialStartIn(events) },
    today,
  )
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

/**
 * The wire does not say whether an upgrade has been announced. In its last days it has been: the calendar misses no day, and
 * whoever keeps an upgrade then announces it.
 */
function announcedByNow(account: Account, today: CalendarDate): Account {
  const { subscription } = account
  if (subscription.level === 'PRODUCTION' || today < upgradeNoticeOn(subscription.endsOn)) return account
  return { ...account, subscription: { ...subscription, upgradeAnnouncedFor: subscription.endsOn } }
}
