import type { EventRecord } from '#contract'
import type { ActionName } from '#lifecycle'
import type { Chance } from './chance'
import type { Step } from './course'
import type { DayBook } from './dayBook'
import { type Acted, whoActed } from './whoActs'

export type UnnumberedEvent = Omit<EventRecord, 'id'>

type Subject = Acted & { readonly id: string; readonly organizationName: string }

/** The events that tell an account's steps, and the revision that they leave it with. */
export function historyOf(
  subject: Subject,
  steps: readonly Step[],
  book: DayBook,
  chance: Chance,
): { readonly events: readonly UnnumberedEvent[]; readonly revision: number } {
  let revision = 1
  const events = steps.map(({ day, by, action, before, after }, position): UnnumberedEvent => {
    const changed = before !== null && after !== null
    const event = {
      ...told(subject, day, by === 'calendar' ? startOfDay : workingHour(position, chance), book),
      // The calendar's happenings are no actions; `by` tells the two apart.
      ...(by === 'calendar' ? calendar : acted(action as ActionName, day, subject, chance)),
      action,
      outcome: 'applied' as const,
      reason: null,
      edition: historyEdition,
      before: changed ? { ...before, revision } : null,
      after: changed ? { ...after, revision: revision + 1 } : null,
    }
    if (changed) revision += 1
    return event
  })
  return { events, revision }
}

/** Something that an operator tried on the eve of today and that the rules refused. */
export function refusedAttempt(
  subject: Subject,
  {
    action,
    reason,
    operator,
  }: { action: ActionName; reason: string; operator: { id: string; name: string } },
  book: DayBook,
  chance: Chance,
): UnnumberedEvent {
  return {
    ...told(subject, -1, workingHour(2, chance), book),
    actor: operator.id,
    actorName: operator.name,
    action,
    outcome: 'refused',
    reason,
    edition: historyEdition,
    before: null,
    after: null,
  }
}

/** Numbered in the order of their moments, so that the ids sort as the moments do. */
export function inOrder(events: readonly UnnumberedEvent[]): EventRecord[] {
  return [...events]
    .sort((one, other) => compare(one.at, other.at) || compare(one.accountId, other.accountId))
    .map((event, index) => ({ id: `event-${String(index + 1).padStart(8, '0')}`, ...event }))
}

/** The seed's past was lived by today's rules, whichever edition the demo starts under. */
export const historyEdition = '2025'

const calendar = { actor: 'calendar', actorName: 'Calendar' } as const

const startOfDay = '00:00:00.000'

function told({ id, kind, organizationName }: Subject, day: number, time: string, book: DayBook) {
  const on = book.day(day)
  return { at: `${on}T${time}Z`, on, accountId: id, accountKind: kind, organizationName }
}

function acted(action: ActionName, day: number, subject: Subject, chance: Chance) {
  const { id, name } = whoActed(action, day, subject, chance)
  return { actor: id, actorName: name }
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
