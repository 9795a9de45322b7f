import { describe, expect, it } from 'vitest'
import { ageOf } from '../../../src/pending/ageOf'

const since = '2026-06-14T09:00:00.000Z'

describe('An age', () => {
  it.each([
    ['just now', '2026-06-14T09:00:59.999Z', { unit: 'now' }],
    ['in minutes from the first one on', '2026-06-14T09:01:00.000Z', { unit: 'minutes', count: 1 }],
    ['in minutes up to an hour', '2026-06-14T09:59:59.999Z', { unit: 'minutes', count: 59 }],
    ['in hours from an hour on', '2026-06-14T10:00:00.000Z', { unit: 'hours', count: 1 }],
    ['in hours up to two days', '2026-06-16T08:59:59.999Z', { unit: 'hours', count: 47 }],
    ['in days from two days on', '2026-06-16T09:00:00.000Z', { unit: 'days', count: 2 }],
    ['just now, when one clock is ahead of the other', '2026-06-14T08:58:00.000Z', { unit: 'now' }],
  ])('is said %s', (_how, now, age) => {
    expect(ageOf(since, now)).toEqual(age)
  })
})
