import { describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import type { Store } from '../../../mock-api/store/store'
import { channel } from '../channel'
import { problemIn } from '../client'
import { type Api, serve, startApi } from '../server'
import { allOf } from '../store/changes'
import { onboard, tenantsFinish } from './onboard'
import { pendingRecord, resent, visitorWith } from './visitor'
import { withoutRequestId } from './withoutRequestId'

const steps = ['open', 'start', 'consent', 'configure'] as const

describe('A thousand visitors that press Start at once', () => {
  it('start one onboarding: one entry in its history, one event, one trial', async () => {
    await using api = await startApi({ pending: { wingtip2: { kind: 'partner' } } })
    const admin = await api.signIn('distributor-admin')

    const answers = await Promise.all(
      Array.from({ length: 1_000 }, () => visitorWith('token-of-wingtip2', api.anybody).start()),
    )

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    const record = await pendingRecord(admin, 'wingtip2')
    expect(record.history.map(({ status }) => status)).toEqual(['link-sent', 'onboarding-started'])
    expect(record).toMatchObject({ trialStartedOn: '2026-06-15', trialEndsOn: '2026-06-29' })
    expect(record.eventLog).toHaveLength(1)
    expect(await api.store.all('events')).toMatchObject([{ action: 'onboarding-started' }])
    expect(await api.store.all('mails')).toEqual([])
  })

  it('and the same with consent and configuration: one tenant is set to work, once', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const visitor = visitorWith('token-of-contoso', api.anybody)
    await visitor.start()
    await Promise.all(Array.from({ length: 100 }, () => visitor.consent()))
    await Promise.all(Array.from({ length: 100 }, () => visitor.configure()))

    const events = await api.store.all('events')
    expect(events.map(({ action }) => action)).toEqual([
      'onboarding-started',
      'consent-granted',
      'management-configuration',
    ])
    expect(await api.tick()).toBe(1)
  })
})

describe('A link that has been replaced', () => {
  it('answers 410 with no fact about the account, and moves nothing at whatever step', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const admin = await api.signIn('partner-admin')
    const old = visitorWith('token-of-contoso', api.anybody)
    await old.start()
    const token = await resent(admin, 'contoso')
    const before = await allOf(api.store)

    for (const step of steps) {
      const answer = await old[step]()
      expect(answer.json).toEqual({
        type: '/problems/link-replaced',
        title: 'Activation link replaced',
        status: 410,
        detail:
          'This link has been replaced by a newer one. Look for the newer mail, or ask whoever sent it.',
        reason: 'link-replaced',
        requestId: answer.headers['x-request-id'],
      })
      expect(answer.status).toBe(410)
      expect(answer.text).not.toMatch(/contoso|northwind/i)
    }
    expect(await allOf(api.store)).toEqual(before)

    // The new one goes on where the onboarding stands.
    const opened = await visitorWith(token, api.anybody).open()
    expect([opened.status, Object(opened.json).status]).toEqual([200, 'onboarding-started'])
  })

  it('stays replaced when the onboarding is complete, and when yet another is sent', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const admin = await api.signIn('partner-admin')
    const tokens = ['token-of-contoso']
    for (let turn = 0; turn < 3; turn += 1) tokens.push(await resent(admin, 'contoso'))
    const [last = '', ...dead] = tokens.reverse()
    expect(await reasonsOf(api, dead)).toEqual(['link-replaced', 'link-replaced', 'link-replaced'])

    await onboard(api, last)

    expect(await reasonsOf(api, dead)).toEqual(['link-replaced', 'link-replaced', 'link-replaced'])
    expect(await reasonsOf(api, [last])).toEqual(['link-used'])
  })

  it('while its visitor is at it, moves the onboarding by the one link or by none, never by both', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const admin = await api.signIn('partner-admin')
    const old = visitorWith('token-of-contoso', api.anybody)

    const [, ...answers] = await Promise.all([
      resent(admin, 'contoso'),
      ...Array.from({ length: 30 }, () => old.start()),
    ])

    const statuses = answers.map(({ status }) => status)
    const started = statuses.filter(status => status === 200).length
    expect(statuses.slice(started)).toEqual(Array.from({ length: 30 - started }, () => 410))
    expect((await pendingRecord(admin, 'contoso')).history).toHaveLength(started > 0 ? 2 : 1)
  })
})

describe('A link that has been used', () => {
  it('answers 410 at every step with the facts that its visitor knows, and moves nothing', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const visitor = visitorWith('token-of-contoso', api.anybody)
    await onboard(api, 'token-of-contoso')
    const before = await allOf(api.store)

    for (const step of steps) {
      const answer = await visitor[step]()
      expect(answer.status).toBe(410)
      expect(problemIn(answer)).toMatchObject({
        reason: 'link-used',
        organizationName: 'Contoso',
        kind: 'customer',
        sentBy: 'Northwind',
        trialEndsOn: '2026-06-29',
      })
    }
    expect(await allOf(api.store)).toEqual(before)
  })

  it('tells of the account what was so then: what becomes of it later is not its business', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const admin = await api.signIn('partner-admin')
    await onboard(api, 'token-of-contoso')
    const then = withoutRequestId(await visitorWith('token-of-contoso', api.anybody).open())

    await admin.act('customer', 'convert', { ids: ['contoso'] })

    expect(withoutRequestId(await visitorWith('token-of-contoso', api.anybody).open())).toBe(then)
  })

  it('is no failure to whoever opens it in the very moment of its arrival, however slow the store is', async () => {
    const store = await openEmbeddedStore({
      path: ':memory:',
      firstState: () => channel({ pending: { contoso: { kind: 'customer' } } }),
    })
    // Between the reading of the link and that of its account, the account arrives.
    let arrive = async () => {}
    const slow: Store = {
      ...store,
      find: async (name, ids) => {
        if (name === 'pending') await arrive()
        return store.find(name, ids)
      },
    }
    await using api = await serve(slow)
    const visitor = visitorWith('token-of-contoso', api.anybody)
    await visitor.start()
    await visitor.consent()
    await visitor.configure()
    arrive = async () => {
      arrive = async () => {}
      await tenantsFinish(api)
    }

    const answer = await visitor.open()

    expect([answer.status, problemIn(answer).reason]).toEqual([410, 'link-used'])
  })
})

describe('The link of one account', () => {
  it('does nothing to another', async () => {
    await using api = await startApi({
      pending: { contoso: { kind: 'customer' }, litware: { kind: 'customer' }, trial: { kind: 'partner' } },
    })
    const others = async () =>
      (await allOf(api.store)).pending.filter(({ id }) => id !== 'contoso').map(one => JSON.stringify(one))
    const before = await others()

    await onboard(api, 'token-of-contoso')

    expect(await others()).toEqual(before)
    expect((await api.store.all('customers')).map(({ id }) => id)).toEqual(['contoso'])
    expect(new Set((await api.store.all('events')).map(({ accountId }) => accountId))).toEqual(
      new Set(['contoso']),
    )
  })
})

async function reasonsOf({ anybody }: Api, tokens: readonly string[]): Promise<readonly string[]> {
  return Promise.all(tokens.map(async token => problemIn(await visitorWith(token, anybody).open()).reason))
}
