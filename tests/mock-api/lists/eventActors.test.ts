import { describe, expect, it } from 'vitest'
import { type Client, problemIn } from '../client'
import { type Api, startApi } from '../server'

/** One account of each of two distributors, and one extended by each of four operators. */
async function busyChannel(): Promise<Api> {
  const api = await startApi({
    customers: {
      contoso: 'a trial two days from its end',
      litware: 'a trial that started today',
      foreign: { in: 'a trial two days from its end', partnerId: 'trey' },
    },
  })
  const acts = [
    ['partner-admin', 'contoso'],
    ['partner-admin', 'litware'],
    ['internal-admin', 'litware'],
    ['other-partner-admin', 'foreign'],
  ] as const
  for (const [operator, id] of acts) {
    await (await api.signIn(operator)).act('customer', 'extend-trial', { ids: [id] })
  }
  return api
}

async function actors(client: Client, query = ''): Promise<unknown> {
  return (await client.get(`/api/events/actors${query}`)).json
}

describe('Who has acted', () => {
  it('is told once each, by name', async () => {
    await using api = await busyChannel()

    expect(await actors(await api.signIn('internal-viewer'))).toEqual([
      { id: 'internal-admin', name: 'Internal admin' },
      { id: 'other-partner-admin', name: 'Other partner admin' },
      { id: 'partner-admin', name: 'Partner admin' },
    ])
  })

  it('is told within the operator’s scope alone: nobody hears of operators who acted elsewhere or not at all', async () => {
    await using api = await busyChannel()

    expect(await actors(await api.signIn('distributor-viewer'))).toEqual([
      { id: 'internal-admin', name: 'Internal admin' },
      { id: 'partner-admin', name: 'Partner admin' },
    ])
    expect(await actors(await api.signIn('trial-partner-admin'))).toEqual([])
    const reseller = await (await api.signIn('reseller-admin')).get('/api/events/actors')
    expect([reseller.status, problemIn(reseller).reason]).toEqual([403, 'not-allowed'])
  })

  it('is told of the events that a filter means, the same as the list’s', async () => {
    await using api = await busyChannel()
    const admin = await api.signIn('internal-admin')
    const ofContoso = new URLSearchParams({ filter: '{"accountId":"contoso"}' })

    expect(await actors(admin, `?${ofContoso}`)).toEqual([{ id: 'partner-admin', name: 'Partner admin' }])
    for (const query of ['?filter={"colour":"red"}', '?sort=["at","ASC"]', '?range=[0,9]']) {
      expect((await admin.get(`/api/events/actors${query}`)).status).toBe(400)
    }
  })

  it('is told by the name that was used last', async () => {
    await using api = await busyChannel()
    const [operator] = await api.store.find('operators', ['partner-admin'])
    if (!operator) throw new Error('there is no partner-admin')
    await api.store.commit(async () => ({
      put: { operators: [{ ...operator, name: 'Ada Lovelace' }] },
      answer: undefined,
    }))
    await (await api.signIn('partner-admin')).act('customer', 'extend-trial', { ids: ['litware'] })

    expect(await actors(await api.signIn('partner-viewer'))).toEqual([
      { id: 'partner-admin', name: 'Ada Lovelace' },
      { id: 'internal-admin', name: 'Internal admin' },
    ])
  })
})
