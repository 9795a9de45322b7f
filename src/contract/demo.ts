import * as v from 'valibot'
import { addDays, type CalendarDate, type EditionId, editionIds } from '#lifecycle'
import { type Read, readFields } from './invalid'
import { day } from './records'

/** How far a demo's clock goes at once, in days, and the last day to which it goes at all. */
export const clockLimits = { days: 366, until: '2999-12-31' } as const

/** Where a demo's clock is to go: to a day, or to the next day on which the calendar does something that the asker sees. */
export type ClockMove = { readonly to: CalendarDate } | 'next-event'

const forwardOnly = 'the clock goes forward only'

/** The fields of a move, of which exactly one is given. */
export const moveEntries = {
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

export const editionEntries = { edition: v.picklist(editionIds, `must be one of ${editionIds.join(', ')}`) }

/** Reads the body of `POST /api/demo/edition`. */
export function readEditionSwitch(body: unknown): Read<{ readonly edition: EditionId }> {
  return readFields(editionEntries, 'a switch of the edition', body)
}

/** Reads the body of `POST /api/demo/reset`, which has no fields. */
export function readStartOver(body: unknown): Read<object> {
  return readFields({}, 'starting over', body)
}

function wrong(field: string, sentence: string): Read<never> {
  return { ok: false, errors: { [field]: sentence } }
}
