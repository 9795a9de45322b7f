import { get, type IncomingMessage } from 'node:http'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { actorOf, textOf } from '#contract'
import { signedInOperations } from '../../../mock-api/operations'
import { operatorRecord } from '../../../mock-api/operator'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import type { ListedRecord } from '../../../mock-api/store/store'
import { anyCharacter } from '../../anyCharacter'
import { channel } from '../channel'
import { listPath } from '../client'
import { move } from '../demo/demoClock'
import { seedOn } from '../seed/seeded'
import { type Api, serve, startApi } from '../server'

const asCsv = { Accept: 'text/csv' }

describe('An export under way', () => {
  it('stays of the moment in which it was asked for, whatever happens before its end', async () => {
    await using api = await startApi({ state: seedOn('2026-06-15', 300) })
    const admin = await api.signIn('internal-admin')
    const before = [...(await linesOf(api))]
    const lines = (await linesOf(api))[Symbol.iterator]()
    const read = Array.from({ length: 50 }, () => lines.next().value)

    const { rows } = await admin.list('customers')
    await admin.act('customer', 'convert', { ids: rows.map(({ id }) => id) })
    await move(admin, { days: 30 })
    expect([...(await linesOf(api))]).not.toEqual(before)
    await admin.post('/api/demo/reset', {})

    for (let line = lines.next(); !line.done; line = lines.next()) read.push(line.value)
    expect(read).toEqual(before)
  })

  it('goes no further than it is taken, and ends when nobody takes it any more', async () => {
    const { api, told } = await endless()
    await using _ = api
    const response = await asked(api)
    await vi.waitFor(() => expect(told.rows).toBeGreaterThan(1_000))
    await vi.waitFor(async () => {
      const rows = told.rows
      await new Promise(resolve => setTimeout(resolve, 100))
      expect(told.rows).toBe(rows)
    })
    const untilFull = told.rows
    expect((await (await api.signIn('partner-admin')).get('/api/session')).status).toBe(200)
    expect(told).toEqual({ rows: untilFull, ended: false })

    response.destroy()

    await vi.waitFor(() => expect(told.ended).toBe(true))
  })

  it('gives way to others while it is taken as fast as it can be', async () => {
    const { api, told } = await endless()
    await using _ = api
    const response = await asked(api)
    response.resume()
    let mostInOneGo = 0
    while (told.rows < 20_000) {
      const before = told.rows
      await new Promise(setImmediate)
      mostInOneGo = Math.max(mostInOneGo, told.rows - before)
    }

    expect(mostInOneGo).toBeLessThan(500)
    response.destroy()
    await vi.waitFor(() => expect(told.ended).toBe(true))
  })

  it.each(['identity', 'gzip'])(
    'breaks off when the server fails at it, so that nobody takes a part for the whole (%s)',
    async encoding => {
      const logged: unknown[] = []
      const { api } = await endless({ failsAfter: 5_000, log: entry => logged.push(entry) })
      await using _ = api
      const response = await asked(api, encoding)

      const ending = await new Promise(resolve => {
        response.on('error', error => resolve(error.message))
        response.on('end', () => resolve('as if that were all'))
        response.resume()
      })

      expect([response.statusCode, ending]).toEqual([200, 'aborted'])
      expect(logged).toMatchObject([{ level: 'error' }])
    },
  )

  it('says at its beginning how many rows it will have', async () => {
    await using api = await startApi({ state: seedOn('2026-06-15', 60) })
    const admin = await api.signIn('internal-admin')
    const { contentRange } = await admin.list('customers', { filter: { stage: 'production' } })
    const path = listPath('customers', { filter: { stage: 'production' } })

    expect((await admin.get(path, asCsv)).headers['content-range']).toBe(contentRange)
    const head = await admin.send('HEAD', path, asCsv)
    expect([head.status, head.text, head.headers['content-range']]).toEqual([200, '', contentRange])
  })
})

/** A list of customers without end, or up to where the server fails, and how far it has been read. */
async function endless({ failsAfter, log }: { failsAfter?: number; log?: (entry: object) => void } = {}) {
  const told = { rows: 0, ended: false }
  const store = await openEmbeddedStore({ path: ':memory:', firstState: () => channel() })
  function* customers(): Generator<ListedRecord> {
    try {
      for (;;) {
        if (told.rows === failsAfter) throw new Error('a defect')
        yield { id: `customer-${told.rows++}`, organizationName: 'x'.repeat(200) }
      }
    } finally {
      told.ended = true
    }
  }
  const rows = Object.assign([], { [Symbol.iterator]: customers })
  const api = await serve({ ...store, list: async () => ({ rows, total: 1 }) }, log && { log })
  return { api, told }
}

/** The answer to an export as far as its head; of its body nothing is taken yet. */
async function asked(api: Api, encoding = 'identity'): Promise<IncomingMessage> {
  const { json } = await api.anybody.post('/api/session', { operatorId: 'partner-admin' })
  // The contract's answer to a sign-in.
  const { token } = json as { token: string }
  const headers = { ...asCsv, Authorization: `Bearer ${token}`, 'Accept-Encoding': encoding }
  return new Promise(resolve =>
    get(`${api.url}/api/customers?columns=id,organizationName`, { headers, agent: false }, resolve),
  )
}

/** The lines of an export of all customers, not yet read. */
async function linesOf({ store, backend }: Api): Promise<Iterable<string>> {
  const operator = await operatorRecord(store, 'internal-admin')
  const signedIn = { sessionId: '', operator, actor: actorOf(operator) }
  const asked = { method: 'GET', path: '/api/customers', params: {}, query: {}, body: undefined }
  const { lines = [] } = await signedInOperations.listCustomers(
    { ...asked, acceptsCsv: true, idempotencyKey: undefined, ifMatch: undefined },
    signedIn,
    backend,
  )
  return lines
}

describe('An exported name', () => {
  it('is the name again for a strict parser, whatever it is', async () => {
    const names = fc.sample(
      fc.oneof(
        fc.string({ unit: anyCharacter }),
        fc.stringMatching(/^[ '"]?[=+\-@＝＋－＠,;"'\t\n\r]{1,3}[ -~]{0,9}$/),
      ),
      1_000,
    )
    const customers = Object.fromEntries(
      names.map((organizationName, index) => [
        `customer-${String(index).padStart(4, '0')}`,
        { in: 'production for months', organizationName } as const,
      ]),
    )
    await using api = await startApi({ customers })
    const admin = await api.signIn('internal-admin')

    const { text } = await admin.get(
      `${listPath('customers', { sort: ['id', 'ASC'] })}&columns=id,organizationName,sku`,
      asCsv,
    )

    const [, ...rows]: string[][] = parse(text, { record_delimiter: '\r\n' })
    const inUtf8 = (name: string) => Buffer.from(name).toString()
    expect(rows.map(([, name = '']) => textOf(name))).toEqual(names.map(inUtf8))
  })

  it('of the distributor stands beside its id, and can be sorted and filtered by', async () => {
    await using api = await startApi({
      customers: { ada: 'production for months', bea: { in: 'production for months', partnerId: 'trey' } },
      pending: { cid: { kind: 'customer' } },
    })
    const admin = await api.signIn('internal-admin')
    const field = 'distributor.organizationName'
    const exported = async (list: string, sort: readonly [string, string], filter = {}) =>
      (await admin.get(`${listPath(list, { sort, filter })}&columns=id,distributorId,${field}`, asCsv)).text
        .trim()
        .split('\r\n')
        .slice(1)

    expect(await exported('customers', [field, 'ASC'])).toEqual([
      'bea,adatum,Adatum',
      'ada,fabrikam,Fabrikam',
    ])
    expect(await exported('customers', ['id', 'ASC'], { [field]: ['Adatum'] })).toEqual(['bea,adatum,Adatum'])
    expect(await exported('pending', [field, 'DESC'])).toEqual(['cid,fabrikam,Fabrikam'])
    expect((await exported('partners', [field, 'DESC'])).at(-1)).toBe('trey,adatum,Adatum')
  })
})
