import * as v from 'valibot'
import { addDays, type CalendarDate, type Edition, type EditionId, editionIds } from '#lifecycle'
import { type Read, readFields } from './invalid'
import { day, type EventRecord } from './records'

/** How far a demo's clock goes at once, in days, and the last day to which it goes at all. */
export const clockLimits = { days: 366, until: '2999-12-31' } as const

/** Where a demo's clock is to go: to a day, or to the next day on which the calendar does something that the asker sees. */
export type ClockMove = { readonly to: CalendarDate } | 'next-event'

/** The answer of `POST /api/demo/reset`: the day and the edition from which the demo starts over. */
export interface DemoStart {
  readonly today: CalendarDate
  readonly edition: EditionId
}

/** The demo's day, and what the calendar did to the accounts that the asker sees on the clock's last move, oldest first. */
export interface DemoClock {
  readonly today: CalendarDate
  readonly events: readonly EventRecord[]
  /** From where the demo starts over. */
  readonly start: DemoStart
}

/** The answer of `POST /api/demo/edition`: the rules in force from now on. */
export interface DemoEdition {
  readonly edition: EditionId
  readonly policy: Edition
}

const forwardOnly = 'the clock goes forward only'

const moveEntries = {
  days: v.optional(
    v.pipe(
      v.number('must be a number of days'),
      v.integer('must be a whole number of days'),
      v.minValue(1, `must be at least 1: ${forwardOnly}`),
      v.maxValue(clockLimits.days, `must be at most ${clockLimits.days}`),
    ),
  ),
  today: v.optional(day),
  to: v.optional(v.literal('next-event', 'must be next-event')),
}

/**
 * Reads the body of `POST /api/demo/clock`: exactly one of `days`, `today` and `to`. `from` is the day from which the clock
 * moves on.
 */
export function readClockMove(body: unknown, from: CalendarDate): Read<ClockMove> {
  const read = readFields(moveEntries, 'a move of the clock', body)
  if (!read.ok) return read
  const { days, today, to } = read.value
  const given = Object.keys(read.value)
  const [field = 'body'] = given
  if (given.length !== 1) return wrong(field, 'give exactly one of days, today and to')
  if (to !== undefined) return { ok: true, value: to }
  if (today !== undefined && today <= from)
    return wrong('today', `must be later than ${from}: ${forwardOnly}`)
  const target = today ?? (days === undefined ? from : addDays(from, days))
  if (target > addDays(from, clockLimits.days)) {
    return wrong(field, `must be at most ${clockLimits.days} days after ${from}`)
  }
  if (target > clockLimits.until) return wrong(field, `must not lead beyond ${clockLimits.until}`)
  return { ok: true, value: { to: target } }
}

/** Reads the body of `POST /api/demo/edition`. */
export function readEditionSwitch(body: unknown): Read<{ readonly edition: EditionId }> {
  return readFields(
    { edition: v.picklist(editionIds, `must be one of ${editionIds.join(', ')}`) },
    'a switch of the edition',
    body,
  )
}

/** Reads the body of `POST /api/demo/reset`, which has no fields. */
export function readStartOver(body: unknown): Read<object> {
  return readFields({}, 'starting over', body)
}

function wrong(field: string, sentence: string): Read<never> {
  return { ok: false, errors: { [field]: sentence } }
}
