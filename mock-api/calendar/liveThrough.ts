import {
  type Account,
  advance,
  advanceOnboarding,
  type CalendarDate,
  occasionOf,
  occasionWhilePending,
} from '#lifecycle'
import type { Ledger } from '../ledger'
import type { PendingSubject } from '../onboarding/pendingSubject'
import type { Now } from '../operations/operation'
import { type Subject, subjectAfter, subjectAnnounced } from '../subject'

/** Writes down what the calendar does to an account between `yesterday` and the moment's day. */
export function liveThrough(subject: Subject, yesterday: CalendarDate, moment: Now, ledger: Ledger): void {
  let before = subject
  const days = { from: yesterday, to: moment.today }
  const { edition } = moment
  for (const happening of advance<Account>(subject.account, edition, days).happenings) {
    const { kind, after: account, mails } = happening
    const after =
      kind === 'upgraded' ? subjectAfter(before, account, moment) : subjectAnnounced(before, account, moment)
    ledger.change(before, after, kind, mails, occasionOf(happening, edition))
    before = after
  }
}

/** Writes down what the calendar does to an account that is pending. */
export function liveThroughPending(
  subject: PendingSubject,
  yesterday: CalendarDate,
  moment: Now,
  ledger: Ledger,
): void {
  const days = { from: yesterday, to: moment.today }
  const { trial } = subject.onboarding
  if (trial === null) return
  for (const happening of advanceOnboarding(subject.onboarding, days)) {
    const { kind, mails } = happening
    ledger.happenWhilePending(subject, kind, mails, occasionWhilePending(happening, trial))
  }
}
