import { setImmediate } from 'node:timers/promises'
import { addDays, type CalendarDate, editions } from '#lifecycle'
import { openLedger } from '../ledger'
import { realDay } from '../now'
import { officeOf } from '../office'
import { findPending } from '../onboarding/pendingSubject'
import type { Backend, Now } from '../operations/operation'
import type { Settings } from '../store/state'
import type { Commit, Reads } from '../store/store'
import { findSubjects } from '../subject'
import { calendar } from './calendar'
import { accountsDue, onboardingsDue } from './due'
import { liveThrough, liveThroughPending } from './liveThrough'

/**
 * Carries out the calendar on every day that has come and has not been lived yet: in order, each day in one commit, so that
 * after a crash every day has been carried out once or not at all. Answers the day that it is then.
 */
export async function carryOutDays(backend: Backend): Promise<CalendarDate> {
  const { store, now, onDay } = backend
  for (;;) {
    const settings = await store.settings()
    if (settings.today >= dayToReach(settings, now)) return settings.today
    const day = await store.commit(reads => nextDay(reads, backend))
    if (day) onDay?.(day)
    // Where nothing waits for a disk, requests would wait until the last day.
    await setImmediate()
  }
}

/** The day up to which the calendar is to be carried out: a demo's clock says it, or it is the real one. */
function dayToReach({ demo }: Settings, now: Backend['now']): CalendarDate {
  return demo ? demo.movingTo : realDay(now)
}

/** Decides the next day that is to be carried out, and answers it; null where there is none any more. */
async function nextDay(reads: Reads, backend: Backend): Promise<Commit<CalendarDate | null>> {
  const settings = await reads.settings()
  const { today: yesterday, edition } = settings
  if (yesterday >= dayToReach(settings, backend.now)) return { answer: null }

  const today = addDays(yesterday, 1)
  const moment: Now = { today, edition: editions[edition], at: `${today}T00:00:00.000Z` }
  const ledger = openLedger(calendar, moment, await officeOf(reads, backend))
  for (const kind of ['partner', 'customer'] as const) {
    for (const subject of await findSubjects(reads, kind, await accountsDue(reads, kind, today), moment)) {
      if (subject) liveThrough(subject, yesterday, moment, ledger)
    }
  }
  for (const subject of await findPending(reads, await onboardingsDue(reads, today))) {
    if (subject) liveThroughPending(subject, yesterday, moment, ledger)
  }
  return { ...ledger.commit(today), settings: { ...settings, today } }
}
