import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { seed } from '../../../mock-api/seed'
import { today } from '../channel'
import { actionPath, type Client, listPath, problemIn } from '../client'
import { type Api, startApi } from '../server'

describe('A list of 12,000 customers', () => {
  let api: Api
  let admin: Client
  beforeAll(async () => {
    api = await startApi({
      state: seed({ today: calendarDateOf(today), customers: 12_000, edition: '2025' }),
    })
    admin = await api.signIn('internal-admin')
  })
  afterAll(() => api.stop())

  const ranges: readonly [range: readonly [number, number], contentRange: string][] = [
    [[0, 24], 'customers 0-24/12000'],
    [[25, 49], 'customers 25-49/12000'],
    [[0, 0], 'customers 0-0/12000'],
    [[0, 999], 'customers 0-999/12000'],
    [[11_990, 12_020], 'customers 11990-11999/12000'],
    [[12_000, 12_024], 'customers */12000'],
  ]

  it.each(ranges)('answers the rows %j as %s', async (range, contentRange) => {
    const answer = await admin.list('customers', { range, sort: ['id', 'ASC'] })

    expect(answer.contentRange).toBe(contentRange)
    const expected = Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index + 1)
      .filter(number => number <= 12_000)
      .map(number => `customer-${String(number).padStart(6, '0')}`)
    expect(answer.rows.map(({ id }) => id)).toEqual(expected)
  })

  it('answers the first thousand when no range is given', async () => {
    const { rows, contentRange } = await admin.list('customers')
    expect([rows.length, contentRange]).toEqual([1_000, 'customers 0-999/12000'])
  })

  it('shows every customer exactly once, range after range, even when sorted by what many have in common', async () => {
    const seen: string[] = []
    for (let first = 0; first < 12_000; first += 1_000) {
      const { rows } = await admin.list('customers', {
        sort: ['subscriptionLevel', 'DESC'],
        range: [first, first + 999],
      })
      seen.push(...rows.map(({ id }) => id))
    }
    expect(new Set(seen).size).toBe(12_000)
    expect(seen).toHaveLength(12_000)
  })

  it('gives the ids of all that match, 10,000 at most, and says how many there are', async () => {
    const all = await admin.get(listPath('customers/ids', { sort: ['id', 'DESC'] }))
    const ids = all.json as string[]
    expect(ids).toHaveLength(10_000)
    expect(ids[0]).toBe('customer-012000')
    expect(all.headers['content-range']).toBe('customers 0-9999/12000')

    const filter = { subscriptionLevel: 'TRIAL', source: 'MSP' }
    const some = await admin.get(listPath('customers/ids', { filter }))
    const { contentRange } = await admin.list('customers', { filter, range: [0, 0] })
    expect(some.headers['content-range']?.split('/')[1]).toBe(contentRange.split('/')[1])
    expect(some.json).toHaveLength(Number(contentRange.split('/')[1]))
  })

  it('takes as many ids in one command as the list gives out', async () => {
    const ids = (await admin.get('/api/customers/ids')).json as string[]
    const results = await admin.act('customer', 'extend-trial', { ids, dryRun: true })
    expect(results.map(({ id }) => id)).toEqual(ids)

    const tooMany = await admin.post(actionPath('customer', 'extend-trial'), { ids: [...ids, 'one-more'] })
    expect(problemIn(tooMany).errors).toEqual({ ids: 'must hold at most 10000 ids' })
  })

  it('exports them all', async () => {
    const { text } = await admin.get('/api/customers?columns=id', { Accept: 'text/csv' })
    expect(text.split('\r\n')).toHaveLength(12_002)
  })
})

describe('An empty list', () => {
  it('is an empty array, with a range that says so', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')

    for (const list of ['customers', 'events', 'mails']) {
      expect(await admin.list(list)).toEqual({ rows: [], contentRange: `${list} */0` })
    }
    const ids = await admin.get('/api/customers/ids')
    expect([ids.text, ids.headers['content-range']]).toEqual(['[]', 'customers */0'])
  })
})
