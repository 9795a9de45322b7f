import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addYears,
  type CalendarDate,
  calendarDateOf,
  dayOfInstant,
  daysBetween,
  inWords,
  isCalendarDate,
  mondayOf,
  monthsBetween,
} from '#lifecycle'
import { inEnglish } from './inEnglish'

const msPerDay = 86_400_000
const firstDay = Date.parse('0001-01-01T00:00:00Z') / msPerDay
const lastDay = Date.parse('9999-12-31T00:00:00Z') / msPerDay

/** The day so many days after 1 January 1970, by milliseconds in UTC alone. */
function dayNumber(count: number): CalendarDate {
  return calendarDateOf(new Date(count * msPerDay).toISOString().slice(0, 10))
}

const anyCount = fc.integer({ min: firstDay, max: lastDay })
/** Days on which clocks change somewhere, and their neighbours, come up as often as all others. */
const anyDayNumber = fc.oneof(
  anyCount,
  fc.integer({ min: Date.parse('2011-12-20') / msPerDay, max: Date.parse('2012-01-10') / msPerDay }),
  fc.integer({ min: Date.parse('2026-03-01') / msPerDay, max: Date.parse('2026-11-30') / msPerDay }),
)

describe('A calendar day', () => {
  it('so many days later is the one that milliseconds in UTC give', () => {
    fc.assert(
      fc.property(anyDayNumber, anyDayNumber, (from, to) => {
        expect(addDays(dayNumber(from), to - from)).toBe(dayNumber(to))
        expect(daysBetween(dayNumber(from), dayNumber(to))).toBe(to - from)
      }),
      { numRuns: 2_000 },
    )
  })

  it('lies in the week of the last Monday before it, or of itself', () => {
    fc.assert(
      fc.property(anyDayNumber, count => {
        const monday = mondayOf(dayNumber(count))
        expect(new Date(monday).getUTCDay()).toBe(1)
        expect(daysBetween(monday, dayNumber(count))).toBeGreaterThanOrEqual(0)
        expect(daysBetween(monday, dayNumber(count))).toBeLessThan(7)
      }),
    )
  })

  it('compares as text in the order of time', () => {
    fc.assert(
      fc.property(anyDayNumber, anyDayNumber, (one, other) => {
        expect(dayNumber(one) < dayNumber(other)).toBe(one < other)
      }),
    )
  })

  it('some years later has the same month and day, but for 29 February', () => {
    fc.assert(
      fc.property(anyDayNumber, fc.integer({ min: 0, max: 8 }), (count, years) => {
        const date = dayNumber(count)
        fc.pre(Number(date.slice(0, 4)) + years <= 9999)
        const sameDay = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`
        const expected = isCalendarDate(sameDay) ? sameDay : sameDay.replace(/-02-29$/, '-02-28')
        expect(addYears(date, years)).toBe(expected)
      }),
      { numRuns: 1_000 },
    )
    expect(addYears(calendarDateOf('2028-02-29'), 1)).toBe('2029-02-28')
    expect(addYears(calendarDateOf('2028-02-29'), 4)).toBe('2032-02-29')
  })

  it.each([
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2011-12-29', 2, '2011-12-31'],
    ['2026-06-15', -15, '2026-05-31'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(calendarDateOf(date), days)).toBe(expected)
    expect(daysBetween(calendarDateOf(date), calendarDateOf(expected))).toBe(days)
  })

  describe('monthsBetween', () => {
    it.each([
      ['2026-06-01', '2026-06-30', 0],
      ['2026-06-30', '2026-07-01', 1],
      ['2026-11-15', '2027-02-01', 3],
      ['2027-02-01', '2026-11-15', -3],
      ['0001-01-01', '9999-12-31', 119987],
    ])('from %s to %s counts the months that begin: %i', (from, to, months) => {
      expect(monthsBetween(calendarDateOf(from), calendarDateOf(to))).toBe(months)
    })
  })

  it('in words is as English says it', () => {
    fc.assert(
      fc.property(anyDayNumber, count => {
        const date = dayNumber(count)
        expect(inWords(date)).toBe(inEnglish(date))
      }),
    )
    expect(inWords(calendarDateOf('2026-06-05'))).toBe('5 June 2026')
  })

  it('outside the years 0001 to 9999 is a RangeError', () => {
    expect(() => addDays(calendarDateOf('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => addDays(calendarDateOf('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addYears(calendarDateOf('0001-06-15'), -1)).toThrow(RangeError)
    expect(() => addYears(calendarDateOf('9999-06-15'), 1)).toThrow(RangeError)
    expect(() => addDays(calendarDateOf('2026-06-15'), Number.NaN)).toThrow(RangeError)
  })
})

describe('Text', () => {
  it.each(['0001-01-01', '2026-06-15', '2024-02-29', '2000-02-29', '9999-12-31'])('%s is a day', text => {
    expect(isCalendarDate(text)).toBe(true)
    expect(calendarDateOf(text)).toBe(text)
  })

  it.each([
    '0000-01-01',
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '0001-14-14',
    '2026-00-10',
    '2026-06-00',
    '2026-06-31',
    '2026-6-15',
    '26-06-15',
    '12026-06-15',
    '+002026-06-15',
    '2026-06-15T00:00:00Z',
    ' 2026-06-15',
    '2026-06-15 ',
    '2026-06-15\n',
    '2026/06/15',
    '20260615',
    '',
  ])('%j is no day', text => {
    expect(isCalendarDate(text)).toBe(false)
    expect(() => calendarDateOf(text)).toThrow(
      new RangeError(`not a day of the form YYYY-MM-DD: ${JSON.stringify(text)}`),
    )
  })

  it.each([null, 20260615, new Date(0), ['2026-06-15'], {}])('%j is no text', value => {
    expect(isCalendarDate(value)).toBe(false)
  })

  it('is a day exactly when date-fns reads it as one, but for the year 0', () => {
    const part = (max: number, length: number) =>
      fc.integer({ min: 0, max }).map(value => String(value).padStart(length, '0'))
    fc.assert(
      fc.property(part(9999, 4), part(14, 2), part(33, 2), (year, month, date) => {
        const text = `${year}-${month}-${date}`
        expect(isCalendarDate(text)).toBe(isValid(parseISO(text)) && year !== '0000')
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('The day of an instant', () => {
  it('is the day in UTC', () => {
    expect(dayOfInstant('2026-06-15T00:00:00Z')).toBe('2026-06-15')
    expect(dayOfInstant('2026-06-15T23:59:59.999Z')).toBe('2026-06-15')
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), noInvalidDate: true, max: new Date('9999-12-31') }),
        moment => {
          expect(dayOfInstant(moment.toISOString())).toBe(moment.toISOString().slice(0, 10))
        },
      ),
    )
  })

  it.each([
    '2026-06-15',
    '2026-06-15Z',
    '2026-06-15T23:00:00',
    '2026-06-15T23:00:00-05:00',
    '2026-06-15T25:00:00Z',
    '2026-02-30T12:00:00Z',
    '2026-06-15 noon',
    '',
  ])('of %j does not exist: it is no instant in UTC', text => {
    expect(() => dayOfInstant(text)).toThrow(new RangeError(`not an instant in UTC: ${JSON.stringify(text)}`))
  })
})
