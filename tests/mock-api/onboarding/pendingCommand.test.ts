import { describe, expect, it } from 'vitest'
import type { PendingAnswer } from '#contract'
import type { Client } from '../client'
import { problemIn } from '../client'
import { startApi } from '../server'

const channel = {
  pending: {
    contoso: { kind: 'customer' },
    'customer-of-wingtip': { kind: 'customer', partnerId: 'wingtip' },
    'foreign-of-trey': { kind: 'customer', partnerId: 'trey', distributorId: 'adatum' },
  },
} as const

describe('An action on pending accounts', () => {
  it.each(['resend-link', 'check-again'])(
    '%s is checked in this order: the body, the page, the scope, the rules',
    async action => {
      await using api = await startApi(channel)
      const reseller = await api.signIn('reseller-admin')
      const viewer = await api.signIn('partner-viewer')
      const send = (client: Client, body: unknown) => client.post(`/api/pending/actions/${action}`, body)

      expect((await send(reseller, { ids: [] })).status).toBe(422)
      const page = await send(reseller, { ids: ['contoso'] })
      expect([page.status, problemIn(page).reason]).toEqual([403, 'not-allowed'])
      expect((await send(viewer, { ids: [] })).status).toBe(422)
      const { results } = (await send(viewer, { ids: ['foreign-of-trey', 'contoso'] })).json as PendingAnswer
      expect(results).toMatchObject([
        { id: 'foreign-of-trey', outcome: 'not-found' },
        { id: 'contoso', outcome: 'refused', problem: { reason: 'read-only-operator', status: 403 } },
      ])
      expect(await api.store.all('events')).toMatchObject([
        { accountId: 'contoso', action, outcome: 'refused', reason: 'read-only-operator' },
      ])
    },
  )

  it.each(['resend-link', 'check-again'])(
    '%s is refused to whose own access is suspended, and that is noted',
    async action => {
      await using api = await startApi(channel)
      const suspended = await api.signIn('suspended-partner-admin')
      const before = await api.store.all('pending')

      const ids = ['customer-of-wingtip', 'contoso']
      const answer = await suspended.post(`/api/pending/actions/${action}`, { ids })

      const refusal = { reason: 'own-access-suspended', status: 403, suspendedOn: '2026-05-16' }
      expect((answer.json as PendingAnswer).results).toMatchObject([
        { id: 'customer-of-wingtip', outcome: 'refused', problem: refusal },
        { id: 'contoso', outcome: 'not-found' },
      ])
      expect(await api.store.all('events')).toMatchObject([
        {
          accountId: 'customer-of-wingtip',
          actor: 'suspended-partner-admin',
          action,
          outcome: 'refused',
          reason: 'own-access-suspended',
        },
      ])
      expect(await api.store.all('pending')).toEqual(before)
      expect(await api.store.all('mails')).toEqual([])
    },
  )

  it('that there is none of is answered 404', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('internal-admin')
    for (const action of ['extend-trial', 'convert', 'complete', '__proto__', 'constructor']) {
      expect((await admin.post(`/api/pending/actions/${action}`, { ids: ['contoso'] })).status).toBe(404)
    }
  })

  it('takes ten thousand ids', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('internal-admin')
    const ids = ['contoso', ...Array.from({ length: 9_999 }, (_, index) => `nobody-${index}`)]
    const answer = await admin.post('/api/pending/actions/resend-link', { ids })
    const { results } = answer.json as PendingAnswer
    expect(results.map(({ id }) => id)).toEqual(ids)
    expect(results.filter(({ outcome }) => outcome === 'applied')).toHaveLength(1)
  })
})
