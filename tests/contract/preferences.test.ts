import { describe, expect, it } from 'vitest'
import {
  defaultPreferences,
  type Preferences,
  preferenceLimits,
  presentPreferences,
  readPreferences,
  type SavedView,
  viewColumns,
} from '#contract'

const view: SavedView = {
  id: 'ending-soon',
  list: 'customers',
  name: 'Ending soon',
  filter: { stage: ['trial-running', 'extension-open'], trialEndsOn_lte: 'today+7', q: 'today' },
  sort: ['trialEndsOn', 'ASC'],
  columns: ['organizationName', 'trialEndsOn'],
}
const choices: Preferences['choices'] = {
  language: 'it',
  theme: 'dark',
  density: 'comfortable',
  rowsPerPage: 100,
  columns: { customers: ['organizationName', 'sku'], 'pending-partners': ['activationLink', 'skus'] },
}
const preferences: Preferences = { views: [view], choices }

const withView = (changes: object) => ({ ...preferences, views: [{ ...view, ...changes }] })
const withChoices = (changes: object) => ({ ...preferences, choices: { ...choices, ...changes } })

/** What is wrong with them, by field. */
function errorsIn(body: unknown, kept?: unknown) {
  const read = readPreferences(body, kept)
  return read.ok ? 'accepted' : read.errors
}

describe('Preferences', () => {
  it('are read as they are: the first ones, and others', () => {
    for (const one of [defaultPreferences, preferences]) {
      expect(readPreferences(structuredClone(one))).toEqual({ ok: true, value: one })
    }
  })

  it('name a view on one line', () => {
    const read = readPreferences(withView({ name: '  Ending \n soon ' }))
    expect(read.ok && read.value.views[0]?.name).toBe('Ending soon')
  })

  it.each<[object | string, object | string]>([
    [{}, { views: 'is required', choices: 'is required' }],
    ['nothing', { body: 'must be an object' }],
    [{ ...preferences, theme: 'dark' }, { theme: 'is not a field of preferences' }],
    [{ ...preferences, views: {} }, { views: 'must be a list of views' }],
    [{ ...preferences, views: [view, view] }, { views: 'must not hold an id twice' }],
    [{ ...preferences, views: [7] }, { 'views.0': 'must be an object' }],
    [withView({ shared: true }), { 'views.0.shared': 'is not a field of a view' }],
    [withView({ id: 'ü' }), { 'views.0.id': 'must be 1 to 64 letters, digits, hyphens and underscores' }],
    [withView({ name: ' \n ' }), { 'views.0.name': 'is required' }],
    [withView({ name: 'é'.repeat(80) }), 'accepted'],
    [withView({ name: 'é'.repeat(81) }), { 'views.0.name': 'must have at most 80 characters' }],
    [withView({ name: 'a\u202Eb' }), { 'views.0.name': 'must not hold control characters' }],
    [
      withView({ list: 'mails' }),
      { 'views.0.list': 'must be one of customers, partners, pending-customers, pending-partners' },
    ],
    [withView({ sort: ['trialEndsOn', 'up'] }), { 'views.0.sort': 'the order must be ASC or DESC' }],
    [withView({ sort: 'trialEndsOn' }), { 'views.0.sort': expect.stringMatching(/^must be a pair/) }],
    [
      withView({ sort: ['addOns', 'ASC'] }),
      { 'views.0.sort': expect.stringMatching(/^cannot sort by "addOns"/) },
    ],
    [withView({ columns: null }), 'accepted'],
    [withView({ columns: ['sku', 'sku'] }), { 'views.0.columns': 'must not hold a column twice' }],
    [
      withView({ columns: ['sku', 'owner'] }),
      { 'views.0.columns': expect.stringMatching(/^there is no "owner" here; there are id, /) },
    ],
    [
      withView({ filter: ['trial-ended'] }),
      { 'views.0.filter': expect.stringMatching(/^must be an object/) },
    ],
    [
      withView({ filter: { stage: 'soon' } }),
      { 'views.0.filter': expect.stringMatching(/^stage must be one of trial-running/) },
    ],
    [
      withView({ filter: { expiresOn_gte: 'tomorrow' } }),
      {
        'views.0.filter': 'expiresOn_gte must be a day such as 2026-06-15, or today, today+7, today-3',
      },
    ],
    [withView({ filter: { expiresOn: ['today', null, 'today-30', '2026-02-28'] } }), 'accepted'],
    [withView({ filter: { expiresOn: 'today+10000' } }), { 'views.0.filter': expect.any(String) }],
    [
      { ...preferences, views: [{ ...view, filter: JSON.parse('{"__proto__":"x"}') }] },
      { 'views.0.filter': expect.stringMatching(/^there is no filter "__proto__"/) },
    ],
    [
      withView({
        list: 'pending-customers',
        filter: { view: 'stuck' },
        sort: ['addedAt', 'DESC'],
        columns: [],
      }),
      'accepted',
    ],
    [withChoices({ columns: [] }), { 'choices.columns': 'must be an object' }],
    [withChoices({ language: 'de' }), { 'choices.language': 'must be null or one of en, it' }],
    [withChoices({ language: null, theme: null }), 'accepted'],
    [withChoices({ rowsPerPage: 1000 }), { 'choices.rowsPerPage': 'must be one of 10, 25, 50, 100' }],
    [
      withChoices({ columns: { mails: [] } }),
      { 'choices.columns.mails': 'is not a field of the chosen columns' },
    ],
    [
      withChoices({ columns: { partners: ['sku'] } }),
      { 'choices.columns.partners': expect.stringMatching(/^there is no "sku" here/) },
    ],
  ])('are checked by field (%#)', (body, errors) => {
    expect(errorsIn(body)).toEqual(errors)
  })

  it('hold 100 views and 64 KB, and no more', () => {
    const views = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...view, id: `${index}` }))
    expect(errorsIn({ ...preferences, views: views(100) })).toBe('accepted')
    expect(errorsIn({ ...preferences, views: views(101) })).toEqual({ views: 'must hold at most 100 views' })

    const short = withView({ filter: { q: '' } })
    const room = preferenceLimits.bytes - Buffer.byteLength(JSON.stringify(short))
    expect(errorsIn(withView({ filter: { q: 'é'.repeat(room / 2) } }))).toBe('accepted')
    expect(errorsIn(withView({ filter: { q: 'é'.repeat(room / 2 + 1) } }))).toEqual({
      body: 'must have at most 64 KB; delete a view that you no longer use',
    })
  })
})

describe('What an earlier version took', () => {
  const earlier = {
    views: [{ ...view, filter: { tier: 'gold' }, sort: ['tier', 'ASC'], columns: ['tier', 'sku'] }],
    choices: { ...choices, theme: 'sepia', columns: { customers: ['tier', 'sku'], mails: ['to'] } },
  }

  it('is shown without the columns, orders and choices that are gone; a filter stays, since less of it would mean other accounts', () => {
    expect(presentPreferences(earlier)).toEqual({
      views: [{ ...view, filter: { tier: 'gold' }, sort: ['organizationName', 'ASC'], columns: ['sku'] }],
      choices: { ...choices, theme: null, columns: { customers: ['sku'] } },
    })
  })

  it('keeps nobody from changing something else, be it sent back as it was kept or as it was shown', () => {
    const shown = presentPreferences(earlier)
    const renamed = { ...earlier, views: earlier.views.map(one => ({ ...one, name: 'Gold' })), choices }
    for (const body of [{ ...shown, choices }, renamed]) {
      expect(errorsIn(body, earlier)).toBe('accepted')
      expect(errorsIn(body)).toMatchObject({ 'views.0.filter': expect.stringMatching(/^there is no filter/) })
    }
  })

  it('is no excuse for another view, or for another list', () => {
    const [kept] = earlier.views
    for (const one of [
      { ...kept, id: 'another' },
      { ...kept, list: 'partners' },
      { ...kept, filter: { tier: 'silver' } },
    ]) {
      expect(errorsIn({ ...preferences, views: [one] }, earlier)).toMatchObject({
        'views.0.filter': expect.any(String),
      })
    }
  })

  it('is shown as the first preferences where nothing of it can be read', () => {
    for (const kept of [null, 7, [], {}, { views: [null, {}, { ...view, list: 'x' }], choices: 'dark' }]) {
      expect(presentPreferences(kept)).toEqual(defaultPreferences)
    }
  })

  it('can be kept again, whatever is shown', () => {
    expect(presentPreferences(preferences)).toEqual(preferences)
  })
})

describe('The columns of a view', () => {
  it('are the fields of its list, and of pending accounts what can be done with them', () => {
    expect(viewColumns('partners')).toEqual(expect.arrayContaining(['organizationName', 'skus']))
    expect(viewColumns('partners')).not.toContain('activationLink')
    expect(viewColumns('pending-customers')).toEqual(expect.arrayContaining(['activationLink', 'actions']))
  })
})
