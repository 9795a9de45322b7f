import type { DistributorRecord } from '#contract'
import { addDays, advanceOnboarding, editions, newOnboarding } from '#lifecycle'
import { calendar } from '../calendar/calendar'
import { liveThroughPending } from '../calendar/liveThrough'
import { type Doer, type Ledger, openLedger } from '../ledger'
import { withOnboarding } from '../onboarding/pending'
import { logged, type PendingSubject } from '../onboarding/pendingSubject'
import { noteVisit, visit, visitor } from '../onboarding/visit'
import type { Now } from '../operations/operation'
import { hearTenant, noteReport, tenant } from '../simulation/hearTenant'
import type { StoredPartner, StoredPending } from '../store/state'
import type { DayBook } from './dayBook'
import { historyEdition, type UnnumberedEvent } from './history'
import type { PendingScene } from './pendingScenes'

/** A pending account with the events that explain it. */
export interface SeededPending {
  readonly record: StoredPending
  readonly events: readonly UnnumberedEvent[]
}

/** What a scene is played with. */
export interface Stage {
  readonly partner: StoredPartner | undefined
  readonly distributors: readonly DistributorRecord[]
  readonly addedBy: Doer
  readonly book: DayBook
}

/** Plays a scene by the rules and with the pretended tenant itself, and lets it rest at its end. */
export function play(scene: PendingScene, blank: StoredPending, stage: Stage): SeededPending {
  const events: UnnumberedEvent[] = []
  const by = (doer: Doer, moment: Now, note: (ledger: Ledger) => void) => {
    const ledger = openLedger(doer, moment, {
      publicUrl: '',
      mailState: 'recorded',
      distributors: stage.distributors,
    })
    note(ledger)
    events.push(...(ledger.commit(undefined).events ?? []))
  }

  const sent = momentOn(scene.sent, 0, stage.book)
  let now = sentLink(blank, sent, stage.partner)
  by(stage.addedBy, sent, ledger => ledger.onboard(null, now, 'add'))

  let minute = 0
  for (const step of scene.visits) {
    minute += 7
    const moment = momentOn(scene.moved, minute, stage.book)
    const visited = visit(now, { step, account: accountFor(step, scene, blank) }, moment)
    if (!visited.allowed) throw new Error(`${blank.organizationName}: ${visited.refusal.reason}`)
    by(visitor, moment, ledger => noteVisit(ledger, now, visited))
    now = visited.after
  }
  for (let reports = 0; reports < (scene.heard ?? 0); reports++) {
    minute += 1
    const moment = momentOn(scene.moved, minute, stage.book)
    const heard = hearTenant(now, moment)
    by(tenant, moment, ledger => noteReport(ledger, now, heard))
    now = heard.after
  }
  const { trial } = now.onboarding
  const lived = trial ? { from: trial.startedOn, to: stage.book.today } : undefined
  for (const { on } of lived ? advanceOnboarding(now.onboarding, lived) : []) {
    const moment = { today: on, edition: editions[historyEdition], at: `${on}T00:00:00.000Z` }
    by(calendar, moment, ledger => liveThroughPending(now, addDays(on, -1), moment, ledger))
  }
  return { record: { ...now.stored, tenantAtWork: false }, events }
}

function sentLink(blank: StoredPending, sent: Now, partner: StoredPartner | undefined): PendingSubject {
  const onboarding = newOnboarding(blank.kind, sent)
  const stored = withOnboarding({ ...blank, createdOn: sent.today, linkSentAt: sent.at }, onboarding)
  return logged(
    { stored, onboarding, partner },
    sent.at,
    `Activation link sent to ${blank.notificationEmail}.`,
  )
}

/** In a scene that goes on to the configuration, consent is granted by somebody who can. */
function accountFor(
  step: PendingScene['visits'][number],
  { domain, visits }: PendingScene,
  { notificationEmail }: StoredPending,
): string | null {
  if (step === 'start') return null
  const own = notificationEmail.slice(notificationEmail.indexOf('@') + 1)
  const fails = domain !== undefined && step === visits.at(-1)
  return `admin@${fails ? `${domain}.example` : own}`
}

function momentOn(day: number, minute: number, book: DayBook): Now {
  const today = book.day(day)
  const time = `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return { today, edition: editions[historyEdition], at: `${today}T${time}:00.000Z` }
}
