import { describe, expect, it } from 'vitest'
import type { PendingRecord } from '#contract'
import { type Client, problemIn } from '../client'
import { type Api, startApi } from '../server'
import { temporaryFolder } from '../temporaryFolder'
import { onboard } from './onboard'
import { add, newCustomer, newPartner, tokenIn } from './visitor'

const once = { 'Idempotency-Key': '8a6e2f5b-30a2-4a53-9a57-0c7a4a6d6f01' }

describe('An account that is added again under the same idempotency key', () => {
  it('is the same account, with one mail, however often it is asked for', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')

    const first = await add(admin, newCustomer, once)
    const again = [await add(admin, newCustomer, once), await add(admin, newCustomer, once)]

    expect(again).toEqual([first, first])
    await expectOne(api, first)
  })

  it('is the same account when fifty ask at once', async () => {
    await using api = await startApi()
    const clients = await Promise.all(Array.from({ length: 50 }, () => api.signIn('partner-admin')))

    const records = await Promise.all(clients.map(client => add(client, newCustomer, once)))

    expect(new Set(records.map(record => JSON.stringify(record))).size).toBe(1)
    const [first] = records
    if (first) await expectOne(api, first)
  })

  it('is the same account after a restart', async () => {
    await using folder = await temporaryFolder()
    const records: PendingRecord[] = []
    for (let start = 0; start < 3; start += 1) {
      await using api = await startApi({
        path: folder.file('db.json'),
        publicUrl: 'https://partners.example',
      })
      records.push(await add(await api.signIn('partner-admin'), newCustomer, once))
      await expectOne(api, records[0] ?? never())
    }
    expect(records).toEqual([records[0], records[0], records[0]])
  })

  it.each([['customer'], ['partner']] as const)(
    'is the same %s after it has left Pending, and after a restart since',
    async kind => {
      await using folder = await temporaryFolder()
      const options = { path: folder.file('db.json'), publicUrl: 'https://partners.example' }
      const body = kind === 'customer' ? newCustomer : newPartner
      const operator = kind === 'customer' ? 'partner-admin' : 'distributor-admin'
      const first = await (async () => {
        await using api = await startApi(options)
        const admin = await api.signIn(operator)
        const record = await add(admin, body, once)
        await onboard(api, tokenIn(record))
        expect(withoutLink(await add(admin, body, once))).toEqual(withoutLink(record))
        return record
      })()

      await using api = await startApi(options)
      const admin = await api.signIn(operator)
      const again = await add(admin, body, once)

      expect(withoutLink(again)).toEqual(withoutLink(first))
      expect(again.activationLink).toBe('')
      expect(await api.store.all('pending')).toEqual([])
      expect((await api.store.all(`${kind}s`)).filter(({ id }) => id === first.id)).toHaveLength(1)
      expect((await api.store.all('mails')).filter(isLink)).toHaveLength(1)
    },
  )

  it('shows the link that works now, when another was sent meanwhile', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    const { id, activationLink } = await add(admin, newCustomer, once)
    await admin.post('/api/pending/actions/resend-link', { ids: [id] })

    const again = await add(admin, newCustomer, once)

    expect(again.id).toBe(id)
    expect(again.activationLink).not.toBe(activationLink)
    expect((await api.anybody.get(`/api/activations/${tokenIn(again)}`)).status).toBe(200)
  })
})

describe('Another account under a key that has been used', () => {
  const others = [
    ['another name', { ...newCustomer, organizationName: 'Litware' }],
    ['the same, if that is meant', { ...newCustomer, allowDuplicate: true }],
    ['a body that would be wrong', { ...newCustomer, sku: 'gold' }],
  ] as const

  it.each(others)('is refused 422, and none is added: %s', async (_, body) => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    const first = await add(admin, newCustomer, once)

    const answer = await admin.post('/api/pending', body, once)

    expect([answer.status, problemIn(answer).reason]).toEqual([422, 'idempotency-key-reused'])
    await expectOne(api, first)
  })

  it('is added when it was refused before: what is answered 4xx is not kept', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    await refused(admin, { ...newCustomer, sku: 'gold' }, 422)
    await refused(admin, { ...newCustomer, sku: 'essentials-msp-2024' }, 409)

    await expectOne(api, await add(admin, newCustomer, once))
  })

  it('of another operator is a request of its own', async () => {
    await using api = await startApi()
    const northwind = await add(await api.signIn('partner-admin'), newCustomer, once)
    const tailspin = await add(await api.signIn('trial-partner-admin'), newCustomer, once)

    expect(northwind.id).not.toBe(tailspin.id)
    expect(tailspin).toMatchObject({ partnerId: 'tailspin' })
  })

  async function refused(admin: Client, body: object, status: number): Promise<void> {
    expect((await admin.post('/api/pending', body, once)).status).toBe(status)
  }
})

async function expectOne({ store }: Api, { id }: PendingRecord): Promise<void> {
  expect((await store.all('pending')).map(pending => pending.id)).toEqual([id])
  expect(await store.all('events')).toHaveLength(1)
  expect((await store.all('mails')).map(mail => mail.accountId)).toEqual([id])
  expect(await store.all('links')).toHaveLength(1)
  expect(await store.all('answers')).toHaveLength(1)
}

function withoutLink({ activationLink: _, ...record }: PendingRecord) {
  return record
}

function isLink({ kind }: { readonly kind: string }): boolean {
  return kind === 'activation-link'
}

function never(): never {
  throw new TypeError('there is a first record')
}
