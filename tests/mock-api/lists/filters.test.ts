import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calendarDateOf, type OnboardingStatus } from '#lifecycle'
import type { Channel } from '../channel'
import { type Client, listPath } from '../client'
import { type Api, startApi } from '../server'

const customers: Channel['customers'] = {
  ada: { in: 'a trial that started today', organizationName: 'Ada Åkerlund', addOns: [] },
  bea: { in: 'a trial on the first day of its window', addOns: ['audit-2025', 'hybrid-2025'] },
  cid: { in: 'a blocked trial in its window', sku: 'professional-msp-2025' },
  dan: { in: 'a trial that ended today', source: 'DIRECT' },
  eve: { in: 'production that expires in three weeks', seats: 7 },
  fay: { in: 'production that ended a month ago', notificationEmail: 'info@Zebra.example' },
  gil: { in: 'production for months', partnerId: 'tailspin' },
  hal: { in: 'production for months', partnerId: 'trey' },
}

/** What is asked for, and who is listed, by name. */
const filters: readonly [says: string, filter: unknown, listed: string][] = [
  ['nothing is asked for', {}, 'ada bea cid dan eve fay gil hal'],
  ['one level', { subscriptionLevel: 'PRODUCTION' }, 'eve fay gil hal'],
  ['one of several stages', { stage: ['trial-ended', 'production-ended'] }, 'dan fay'],
  ['an empty list of values, which nothing matches', { stage: [] }, ''],
  ['a source', { source: 'DIRECT' }, 'dan'],
  ['a partner', { partnerId: 'tailspin' }, 'gil'],
  ['a distributor', { distributorId: ['adatum'] }, 'hal'],
  ['a SKU', { sku: 'professional-msp-2025' }, 'cid'],
  ['an add-on, among others', { addOns: 'hybrid-2025' }, 'bea'],
  ['one of several add-ons', { addOns: ['hybrid-2025', 'audit-2025'] }, 'bea cid dan eve fay gil hal'],
  ['no add-on at all out of an empty list', { addOns: [] }, ''],
  ['a number', { seats: 7 }, 'eve'],
  ['a field that does not apply', { automaticUpgrade: null }, 'eve fay gil hal'],
  [
    'a value, or that the field does not apply',
    { automaticUpgrade: ['block', null] },
    'cid dan eve fay gil hal',
  ],
  ['a day', { trialEndsOn: '2026-06-18' }, 'bea'],
  ['a day and later', { trialEndsOn_gte: '2026-06-18' }, 'ada bea'],
  ['a day and earlier', { trialEndsOn_lte: '2026-06-17' }, 'cid dan'],
  ['the days between two', { expiresOn_gte: '2026-06-15', expiresOn_lte: '2026-07-06' }, 'eve'],
  ['no day between two', { expiresOn_gte: '2026-07-06', expiresOn_lte: '2026-06-15' }, ''],
  [
    'several things at once, all of which must hold',
    { subscriptionLevel: 'TRIAL', source: 'MSP', addOns: 'audit-2025' },
    'bea cid',
  ],
  ['a record within the record', { 'partner.organizationName': 'Tailspin' }, 'gil'],
  ['text in a name, whatever its case', { q: 'ÅKER' }, 'ada'],
  ['text in an email, whatever its case', { q: '@zebra' }, 'fay'],
  ['text that stands nowhere', { q: 'zzz' }, ''],
  ['no text', { q: '' }, 'ada bea cid dan eve fay gil hal'],
  ['text that would be a pattern if it were one', { q: '(a+)+$' }, ''],
  ['text that would be a wildcard if it were one', { q: '%' }, ''],
  ['text across the end of the name and the start of the email', { q: 'Beait@' }, ''],
  ['what can be extended now', { view: 'extendable-now' }, 'bea cid'],
  ['what upgrades within a week', { view: 'upgrading-soon' }, 'bea'],
  ['what is blocked and ends within a week', { view: 'blocked-and-ending' }, 'cid'],
  ['ended trials', { view: 'trial-ended' }, 'dan'],
  ['what expires within thirty days', { view: 'expiring-soon' }, 'eve'],
  ['what is in production and not billed', { view: 'not-billed' }, 'gil'],
  ['a view, and more', { view: 'extendable-now', q: 'cid' }, 'cid'],
]

describe('A list filtered by', () => {
  let api: Api
  let admin: Client
  beforeAll(async () => {
    api = await startApi({ customers })
    admin = await api.signIn('internal-admin')
  })
  afterAll(() => api.stop())

  it.each(filters)('%s (%j) holds: %s', async (_, filter, listed) => {
    const { rows, contentRange } = await admin.list('customers', { filter, sort: ['id', 'ASC'] })

    const expected = listed.split(' ').filter(Boolean)
    expect(rows.map(({ id }) => id)).toEqual(expected)
    const shown = expected.length > 0 ? `0-${expected.length - 1}` : '*'
    expect(contentRange).toBe(`customers ${shown}/${expected.length}`)
  })

  it('a value of another operator’s view of the same list is nobody else’s business', async () => {
    const partner = await api.signIn('partner-admin')
    const { rows } = await partner.list('customers', { filter: { view: 'not-billed' } })
    expect(rows).toEqual([])
  })

  it('what one may do is what who asks may do, also right after somebody else who sees the same', async () => {
    const [partner, viewer] = [await api.signIn('partner-admin'), await api.signIn('partner-viewer')]
    const found = async (client: Client) =>
      (await client.list('customers', { filter: { allowed: 'edit' } })).rows.map(({ id }) => id)

    expect(await found(partner)).toEqual(['eve', 'fay'])
    expect(await found(viewer)).toEqual([])
    expect(await found(partner)).toEqual(['eve', 'fay'])
  })
})

describe('The pending accounts filtered by', () => {
  const reached = (...statuses: readonly (readonly [OnboardingStatus, string])[]) =>
    statuses.map(([status, day]) => ({ status, at: `${day}T08:00:00.000Z` }))
  const started = (day: string) => reached(['link-sent', '2026-06-01'], ['onboarding-started', day])
  const checked = (day: string) =>
    reached(
      ['link-sent', '2026-06-01'],
      ['management-configuration', '2026-06-02'],
      ['pre-import-error', day],
    )
  const pending: Channel['pending'] = {
    ada: { kind: 'customer' },
    bea: { kind: 'customer', history: started('2026-06-12'), notificationEmail: 'info@Zebra.example' },
    cid: { kind: 'customer', history: started('2026-06-13'), failure: 'no-global-admin' },
    dan: { kind: 'customer', history: checked('2026-06-05'), failure: 'conditional-access', addOns: [] },
    eve: { kind: 'customer', history: started('2026-06-02'), tenantAtWork: true, partnerId: 'tailspin' },
    fay: { kind: 'customer', partnerId: 'trey', distributorId: 'adatum' },
    gil: {
      kind: 'partner',
      trialStartedOn: calendarDateOf('2026-06-10'),
      trialEndsOn: calendarDateOf('2026-06-24'),
    },
    hal: { kind: 'partner', distributorId: 'adatum', history: started('2026-06-03') },
  }
  const pendingFilters: readonly [says: string, filter: unknown, listed: string][] = [
    ['nothing', {}, 'ada bea cid dan eve fay gil hal'],
    ['a kind', { kind: 'partner' }, 'gil hal'],
    ['a status', { status: 'pre-import-error' }, 'dan'],
    ['one of several statuses', { status: ['link-sent', 'pre-import-error'] }, 'ada dan fay gil'],
    ['a failure', { failure: 'conditional-access' }, 'dan'],
    ['one of several failures', { failure: ['conditional-access', 'no-global-admin'] }, 'cid dan'],
    ['no failure', { failure: null }, 'ada bea eve fay gil hal'],
    ['a partner', { partnerId: 'tailspin' }, 'eve'],
    ['no partner', { partnerId: null }, 'gil hal'],
    ['a partner’s name', { 'partner.organizationName': 'Trey' }, 'fay'],
    ['a distributor', { distributorId: 'adatum' }, 'fay hal'],
    ['a customer’s SKU', { sku: 'essentials-msp-2025' }, 'ada bea cid dan eve fay'],
    ['a partner’s SKU', { skus: 'professional-msp-2025' }, 'gil hal'],
    ['an add-on of either', { addOns: 'audit-2025' }, 'ada bea cid eve fay gil hal'],
    ['the days of its trial’s end', { trialEndsOn_gte: '2026-06-20', trialEndsOn_lte: '2026-06-30' }, 'gil'],
    ['no trial', { trialEndsOn: null }, 'ada bea cid dan eve fay hal'],
    ['the day it was created', { createdOn_gte: '2026-06-14' }, 'ada bea cid dan eve fay gil hal'],
    ['a later day', { createdOn_gte: '2026-06-15' }, ''],
    ['text in its email', { q: 'ZEBRA' }, 'bea'],
    // Nothing has moved since before 13 June, and nothing moves by itself.
    ['what is stuck', { view: 'stuck' }, 'bea dan hal'],
    ['what is stuck, and more', { view: 'stuck', kind: 'customer', failure: null }, 'bea'],
  ]

  let api: Api
  let admin: Client
  beforeAll(async () => {
    api = await startApi({ pending })
    admin = await api.signIn('internal-admin')
  })
  afterAll(() => api.stop())

  it.each(pendingFilters)('%s (%j) are: %s', async (_, filter, listed) => {
    const wanted = { filter, sort: ['id', 'ASC'] } as const
    const expected = listed.split(' ').filter(Boolean)

    const { rows, contentRange } = await admin.list('pending', wanted)
    const ids = await admin.get(listPath('pending/ids', wanted))

    expect(rows.map(({ id }) => id)).toEqual(expected)
    const shown = expected.length > 0 ? `0-${expected.length - 1}` : '*'
    expect(contentRange).toBe(`pending ${shown}/${expected.length}`)
    expect([ids.json, ids.headers['content-range']]).toEqual([expected, contentRange])
  })

  it('nothing come by the age of their status, the newest first', async () => {
    const { rows } = await admin.list('pending')
    expect(rows.map(({ id }) => id).join(' ')).toBe('ada fay gil cid bea dan hal eve')
  })
})

describe('A list sorted by', () => {
  const orders: readonly [field: string, order: string, listed: string][] = [
    ['organizationName', 'ASC', 'ada bea cid dan eve fay gil hal'],
    ['organizationName', 'DESC', 'hal gil fay eve dan cid bea ada'],
    // What has no trial end stands last in both orders; equal days stand in the order of their ids.
    ['trialEndsOn', 'ASC', 'dan cid bea ada eve fay gil hal'],
    ['trialEndsOn', 'DESC', 'ada bea cid dan eve fay gil hal'],
    ['expiresOn', 'DESC', 'gil hal eve fay ada bea cid dan'],
    ['seats', 'ASC', 'eve ada bea cid dan fay gil hal'],
    ['subscriptionLevel', 'DESC', 'ada bea cid dan eve fay gil hal'],
    ['partner.organizationName', 'DESC', 'hal gil ada bea cid dan eve fay'],
  ]

  it.each(orders)('%s, %s is: %s', async (field, order, listed) => {
    await using api = await startApi({ customers })
    const admin = await api.signIn('internal-admin')

    const { rows } = await admin.list('customers', { sort: [field, order] })

    expect(rows.map(({ id }) => id).join(' ')).toBe(listed)
  })

  it('name puts names where people look for them, whatever their case and accents', async () => {
    const names = ['apple', 'Ábaco', 'Zebra', 'éclair', 'Banana', 'zulu']
    await using api = await startApi({
      customers: Object.fromEntries(
        names.map((organizationName, index) => [
          `customer-${index}`,
          { in: 'production for months', organizationName },
        ]),
      ),
    })
    const admin = await api.signIn('internal-admin')

    const { rows } = await admin.list('customers')

    expect(rows.map(row => row['organizationName'])).toEqual([
      'Ábaco',
      'apple',
      'Banana',
      'éclair',
      'Zebra',
      'zulu',
    ])
  })
})
