import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ListName, listDefinitions, maxRangeSpan, readListQuery } from '#contract'

const lists: readonly ListName[] = ['customers', 'partners', 'pending', 'distributors', 'events', 'mails']

const anyKey = fc.oneof(
  fc.constantFrom(
    ...Object.keys(listDefinitions.customers.fields),
    ...[
      'q',
      'view',
      'allowed',
      'trialEndsOn_gte',
      'createdOn_lte',
      'constructor',
      '__proto__',
      'valueOf',
      'seats_gte',
    ],
  ),
  fc.string(),
)
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>('2026-06-15', 'TRIAL', 'keep', ['MSP'], [], null, 1, 'trial-ended'),
)

describe('Any filter whatever', () => {
  it.each(lists)('of %s is read as one condition for each of its keys, or refused; nothing throws', list => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyKey, anyValue), { maxLength: 4 }), entries => {
        const filter: Readonly<Record<string, unknown>> = Object.fromEntries(entries)
        const read = readListQuery(list, { filter: JSON.stringify(filter) })

        expect(read.ok ? read.query.conditions.length : read.error.parameter).toBe(
          read.ok ? Object.keys(filter).length : 'filter',
        )
      }),
      { numRuns: 400 },
    )
  })

  it('and any other parameter is read or refused by its name; nothing throws', () => {
    const anyText = fc.oneof(fc.string(), fc.json(), fc.constantFrom('["id","ASC"]', '[0,24]', '{}'))
    const anyParameters = fc.dictionary(
      fc.oneof(fc.constantFrom('sort', 'range', 'filter', 'constructor'), fc.string()),
      fc.oneof(anyText, fc.array(anyText)),
      { maxKeys: 3 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...lists), anyParameters, (list, parameters) => {
        const read = readListQuery(list, parameters)

        if (read.ok) {
          expect(Object.keys(parameters).every(name => ['sort', 'range', 'filter'].includes(name))).toBe(true)
          expect(read.query.range.last - read.query.range.first).toBeLessThan(maxRangeSpan)
        } else {
          expect(Object.keys(parameters)).toContain(read.error.parameter)
          expect(read.error.detail.startsWith(`${read.error.parameter}: `)).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
