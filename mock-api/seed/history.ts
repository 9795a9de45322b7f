import type { EventRecord } from '#contract'
import {
  type ActionName,
  type EditionId,
  editions,
  explain,
  explainOccasion,
  type HappeningKind,
  type Occasion,
  occasionOf,
  type Refusal,
  type Source,
} from '#lifecycle'
import { calendar } from '../calendar/calendar'
import type { Chance } from './chance'
import type { Step } from './course'
import type { DayBook } from './dayBook'
import { type Acted, whoActed } from './whoActs'

export type UnnumberedEvent = Omit<EventRecord, 'id'>

type Named = Pick<Acted, 'kind'> & {
  readonly id: string
  readonly organizationName: string
  /** Of a customer. */
  readonly source?: Source
}

/** The events that tell an account's steps, and the revision that they leave it with. */
export function historyOf(
  subject: Acted & Named,
  steps: readonly Step[],
  book: DayBook,
  chance: Chance,
): { readonly events: readonly UnnumberedEvent[]; readonly revision: number } {
  let revision = 1
  const events = steps.map((step, position) => {
    const { day, action, before, after } = step
    const who = step.by === 'calendar' ? calendar : whoActed(step.action, day, subject, chance)
    const time = step.by === 'calendar' ? startOfDay : workingHour(position, chance)
    const changed = before !== null && after !== null
    const occasion = occasionIn(step, subject)
    const detail = occasion && explainOccasion(occasion)
    const event = told(subject, { who, action, day, time, reason: null, detail, facts: occasion }, book)
    if (!changed) return event
    event.before = { ...before, revision }
    revision += 1
    event.after = { ...after, revision }
    return event
  })
  return { events, revision }
}

/** Something that an operator tried on the eve of today and that the rules refused. */
export function refusedAttempt(
  subject: Named,
  { who, action, refusal }: { who: Doer; action: ActionName; refusal: Refusal },
  book: DayBook,
  chance: Chance,
): UnnumberedEvent {
  const time = workingHour(2, chance)
  const { reason } = refusal
  const detail = explain(refusal)
  return told(subject, { who, action, day: -1, time, reason, detail, facts: refusal }, book)
}

/** Numbered in the order of their moments, so that the ids sort as the moments do. */
export function inOrder(events: readonly UnnumberedEvent[]): EventRecord[] {
  return [...events]
    .sort((one, other) => compare(one.at, other.at) || compare(one.accountId, other.accountId))
    .map((event, index) => ({ id: `event-${String(index + 1).padStart(8, '0')}`, ...event }))
}

/** The seed's past was lived by today's rules, whichever edition the demo starts under. */
export const historyEdition: EditionId = '2025'

function occasionIn(step: Step, { kind, source }: Named): Occasion | null {
  if (step.by === 'operator') return null
  const { action, subscription } = step
  const before = { kind, subscription, ...(source && { source }) }
  return occasionOf({ kind: action, before }, editions[historyEdition])
}

const startOfDay = '00:00:00.000'

interface Doer {
  readonly id: string
  readonly name: string
}

function told(
  subject: Named,
  {
    who,
    action,
    day,
    time,
    reason,
    detail,
    facts,
  }: {
    who: Doer
    action: ActionName | HappeningKind
    day: number
    time: string
    reason: Refusal['reason'] | null
    detail: string | null
    facts: Refusal | Occasion | null
  },
  book: DayBook,
): UnnumberedEvent {
  const on = book.day(day)
  return {
    at: `${on}T${time}Z`,
    on,
    accountId: subject.id,
    accountKind: subject.kind,
    organizationName: subject.organizationName,
    actor: who.id,
    actorName: who.name,
    action,
    outcome: reason === null ? 'applied' : 'refused',
    reason,
    detail,
    facts,
    edition: historyEdition,
    before: null,
    after: null,
  }
}

/** Later steps fall on later hours, so that two on one day stay in order. */
function workingHour(position: number, chance: Chance): string {
  const hour = chance.between(8 + 3 * position, 10 + 3 * position)
  return `${twoDigits(hour)}:${twoDigits(chance.between(0, 59))}:${twoDigits(chance.between(0, 59))}.000`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
