import { describe, expect, it } from 'vitest'
import { filterFields, type ListName, listDefinitions, readListQuery } from '#contract'

function filterOf(list: ListName, filter: unknown) {
  const read = readListQuery(list, { filter: JSON.stringify(filter) })
  return read.ok ? read.query.conditions : read.error
}

describe('A filter', () => {
  it.each([
    ['customers', { stage: 'trial-ended' }, { test: 'any-of', field: 'stage', values: ['trial-ended'] }],
    [
      'customers',
      { source: ['MSP', 'DIRECT'] },
      { test: 'any-of', field: 'source', values: ['MSP', 'DIRECT'] },
    ],
    ['customers', { id: [] }, { test: 'any-of', field: 'id', values: [] }],
    ['customers', { expiresOn: null }, { test: 'any-of', field: 'expiresOn', values: [null] }],
    [
      'customers',
      { automaticUpgrade: [null, 'keep'] },
      { test: 'any-of', field: 'automaticUpgrade', values: [null, 'keep'] },
    ],
    ['customers', { trialExtensions: 1 }, { test: 'any-of', field: 'trialExtensions', values: [1] }],
    [
      'customers',
      { trialEndsOn: '2026-06-15' },
      { test: 'any-of', field: 'trialEndsOn', values: ['2026-06-15'] },
    ],
    [
      'customers',
      { trialEndsOn_gte: '2026-06-15' },
      { test: 'from', field: 'trialEndsOn', bound: '2026-06-15' },
    ],
    [
      'customers',
      { trialEndsOn_lte: '2026-06-15' },
      { test: 'to', field: 'trialEndsOn', bound: '2026-06-15' },
    ],
    ['customers', { view: 'not-billed' }, { test: 'view', view: 'not-billed' }],
    [
      'partners',
      { skus: 'essentials-msp-2025' },
      { test: 'any-of', field: 'skus', values: ['essentials-msp-2025'] },
    ],
    ['partners', { view: 'extendable-now' }, { test: 'view', view: 'extendable-now' }],
    ['partners', { allowed: 'convert' }, { test: 'allowed', action: 'convert' }],
    ['events', { action: 'upgraded' }, { test: 'any-of', field: 'action', values: ['upgraded'] }],
    ['events', { reason: null }, { test: 'any-of', field: 'reason', values: [null] }],
    ['events', { q: 'x' }, { test: 'contains', fields: ['organizationName'], text: 'x' }],
    ['mails', { q: '' }, { test: 'contains', fields: ['to', 'subject'], text: '' }],
  ] as const)('of %s, %j, is one condition', (list, filter, condition) => {
    expect(filterOf(list, filter)).toEqual([condition])
  })

  it.each([
    ['customers', [], 'must be an object such as {"subscriptionLevel":"TRIAL"}'],
    ['customers', null, 'must be an object such as {"subscriptionLevel":"TRIAL"}'],
    ['customers', 'TRIAL', 'must be an object such as {"subscriptionLevel":"TRIAL"}'],
    ['customers', { q: 7 }, 'q must be a text'],
    ['customers', { id: 7 }, 'id must be a text or a list of texts'],
    ['customers', { id: null }, 'id must be a text or a list of texts'],
    ['customers', { id: ['1', 2] }, 'id must be a text or a list of texts'],
    ['customers', { id: { $ne: '1' } }, 'id must be a text or a list of texts'],
    ['customers', { addOns: true }, 'addOns must be a text or a list of texts'],
    ['events', { at: 7 }, 'at must be a text or a list of texts'],
    ['customers', { seats: '12' }, 'seats must be a number or a list of numbers'],
    ['customers', { seats: null }, 'seats must be a number or a list of numbers'],
    ['customers', { trialEndsOn: 'soon' }, 'trialEndsOn must be a day such as 2026-06-15'],
    ['customers', { createdOn: null }, 'createdOn must be a day such as 2026-06-15'],
    ['customers', { trialEndsOn_gte: '2026-02-30' }, 'trialEndsOn_gte must be a day such as 2026-06-15'],
    ['customers', { trialEndsOn_lte: null }, 'trialEndsOn_lte must be a day such as 2026-06-15'],
    ['customers', { source: 'msp' }, 'source must be one of MSP, DIRECT'],
    ['customers', { source: null }, 'source must be one of MSP, DIRECT'],
    ['customers', { source: 1 }, 'source must be one of MSP, DIRECT'],
    ['events', { view: 'trial-ended' }, 'there is no view "trial-ended" here'],
    [
      'customers',
      { allowed: ['edit'] },
      'there is no action ["edit"] here; there are extend-trial, manage-upgrade, convert, edit',
    ],
  ])('of %s, %j, is refused: %s', (list, filter, detail) => {
    // The rows of the table name only lists that there are.
    expect(filterOf(list as ListName, filter)).toMatchObject({
      parameter: 'filter',
      detail: `filter: ${detail}`,
    })
  })

  it.each([
    ['a filter that there is not', { colour: 'red' }, { filter: 'colour' }],
    ['a value', { stage: ['production', 'over'] }, { filter: 'stage', value: 'over' }],
    ['a bound', { trialEndsOn_gte: 'soon' }, { filter: 'trialEndsOn_gte', value: 'soon' }],
    ['a value that is no text', { id: { $ne: '1' } }, { filter: 'id', value: '{"$ne":"1"}' }],
    ['null', { createdOn: null }, { filter: 'createdOn', value: 'null' }],
    ['a view', { view: 'all' }, { filter: 'view', value: 'all' }],
    ['a search', { q: 7 }, { filter: 'q', value: '7' }],
    ['what is no filter at all', ['TRIAL'], {}],
  ])('names %s that is refused', (_, filter, facts) => {
    const { parameter, detail, ...named } = Object(filterOf('customers', filter))
    expect(named).toEqual(facts)
  })

  it('by a view that the list does not have is refused with those it has', () => {
    expect(filterOf('partners', { view: 'not-billed' })).toMatchObject({
      parameter: 'filter',
      detail:
        'filter: there is no view "not-billed" here; there are extendable-now, upgrading-soon, blocked-and-ending, trial-ended, expiring-soon',
    })
  })

  it.each([
    ['customers', 'organisationName'],
    ['customers', 'seats_gte'],
    ['customers', 'id_lte'],
    ['customers', 'trialEndsOn_gt'],
    ['customers', '_gte'],
    ['customers', 'constructor'],
    ['customers', 'constructor_gte'],
    ['customers', '__proto__'],
    ['customers', '__proto___lte'],
    ['customers', 'toString'],
    ['customers', ''],
    ['customers', 'billingStartedOn'],
    ['partners', 'source'],
    ['mails', 'html'],
    ['pending', 'importErrors'],
    ['pending', 'eventLog'],
    ['pending', 'allowed'],
    ['events', 'detail'],
    ['events', 'changes'],
    ['events', 'before'],
  ] as const)('of %s by %j, which is no filter there, is refused with those that are', (list, key) => {
    const read = readListQuery(list, { filter: `{${JSON.stringify(key)}: "2026-06-15"}` })
    const detail = read.ok ? 'accepted' : read.error.detail

    expect(detail).toContain(`filter: there is no filter ${JSON.stringify(key)} here; there are q`)
    expect(detail).toContain(filterFields(listDefinitions[list]).join(', '))
    expect(detail.includes(', view,')).toBe(listDefinitions[list].views.length > 0)
    expect(detail.includes(', allowed,')).toBe(listDefinitions[list].actions.length > 0)
  })

  it('that is long is quoted in part', () => {
    const read = readListQuery('customers', { filter: `{"view": "${'x'.repeat(10_000)}"}` })

    expect(read.ok ? '' : read.error.detail.length).toBeLessThan(300)
  })
})
