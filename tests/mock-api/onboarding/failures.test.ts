import { describe, expect, it } from 'vitest'
import type { PendingAnswer } from '#contract'
import { checkFailures, consentFailures } from '#lifecycle'
import { failuresInWords } from '../../lifecycle/failuresInWords'
import { type Client, problemIn } from '../client'
import { type Api, startApi } from '../server'
import { allOf } from '../store/changes'
import { tenantsFinish } from './onboard'
import { pendingRecord, visitorWith } from './visitor'

const contoso = { pending: { contoso: { kind: 'customer' } } } as const

describe.each(consentFailures)('A consent that fails with %s', failure => {
  const [detail, hint] = failuresInWords[failure]
  const account = `ada@${failure}.example`

  it('is answered 409 with what to do, and shown to operator and visitor until another account goes on to the end', async () => {
    await using api = await startApi(contoso)
    const admin = await api.signIn('partner-admin')
    const visitor = visitorWith('token-of-contoso', api.anybody)
    await visitor.start()

    const answer = await visitor.consent(account)

    expect(answer.status).toBe(409)
    expect(problemIn(answer)).toMatchObject({ type: `/problems/${failure}`, reason: failure, detail, hint })
    expect((await visitor.open()).json).toMatchObject({
      status: 'onboarding-started',
      tenantAtWork: false,
      problem: { reason: failure, detail, hint },
    })
    const record = await pendingRecord(admin, 'contoso')
    expect(record).toMatchObject({ status: 'onboarding-started', failure, tenantAtWork: false })
    expect(record.history).toHaveLength(2)
    expect(record.eventLog.at(-1)?.message).toBe(`Consent refused to ${account}: ${detail}`)
    expect((await api.store.all('events')).at(-1)).toMatchObject({
      action: 'consent-granted',
      outcome: 'refused',
      reason: failure,
      detail,
      before: null,
      after: null,
    })

    const gone = await visitor.consent('bob@contoso.example')
    expect([gone.status, Object(gone.json).status]).toEqual([200, 'consent-granted'])
    expect(gone.json).not.toHaveProperty('problem')
    expect(await pendingRecord(admin, 'contoso')).toMatchObject({ failure: null, status: 'consent-granted' })
    await visitor.configure()
    await tenantsFinish(api)
    expect((await admin.record('customers', 'contoso')).id).toBe('contoso')
  })

  it('is noted once, however often it fails that way, and again when it fails another way', async () => {
    await using api = await startApi(contoso)
    const visitor = visitorWith('token-of-contoso', api.anybody)
    await visitor.start()
    await visitor.consent(account)
    const before = await allOf(api.store)

    for (let turn = 0; turn < 3; turn += 1) expect((await visitor.consent(account)).status).toBe(409)
    expect(await allOf(api.store)).toEqual(before)

    const other = consentFailures.find(one => one !== failure)
    expect(problemIn(await visitor.consent(`ada@${other}.example`)).reason).toBe(other)
    expect(await api.store.all('events')).toHaveLength(before.events.length + 1)
  })

  it('fails in capitals too, and before Start it is out of order', async () => {
    await using api = await startApi(contoso)
    const visitor = visitorWith('token-of-contoso', api.anybody)
    expect(problemIn(await visitor.consent(account)).reason).toBe('not-started')
    await visitor.start()
    expect(problemIn(await visitor.consent(account.toUpperCase())).reason).toBe(failure)
  })
})

/** Three ways on after a failure: the operator's, the visitor's with the same account, and with another. */
const waysOn: readonly [string, (api: Api, admin: Client, account: string) => Promise<void>][] = [
  [
    'an operator has it checked again',
    async (_, admin) => {
      const { json } = await admin.post('/api/pending/actions/check-again', { ids: ['contoso'] })
      expect((json as PendingAnswer).results).toMatchObject([{ outcome: 'applied' }])
    },
  ],
  [
    'the visitor confirms the account again',
    async (api, _, account) => {
      const answer = await visitorWith('token-of-contoso', api.anybody).configure(account)
      expect(answer.status).toBe(200)
    },
  ],
  [
    'the visitor confirms another account',
    async api => {
      const answer = await visitorWith('token-of-contoso', api.anybody).configure('robot@contoso.example')
      expect(answer.status).toBe(200)
    },
  ],
]

describe.each(checkFailures)('A check that fails with %s', failure => {
  const [detail, hint] = failuresInWords[failure]
  const account = `management@${failure}.example`

  it.each(waysOn)('leads to a pre-import error, and on to the end when %s', async (_, goOn) => {
    await using api = await startApi(contoso)
    const admin = await api.signIn('partner-admin')
    await failing(api, account)

    const record = await pendingRecord(admin, 'contoso')
    expect(record).toMatchObject({ status: 'pre-import-error', failure, tenantAtWork: false })
    expect(record.importErrors).toEqual([{ at: expect.any(String), message: `${detail} ${hint}` }])
    expect(record.eventLog.at(-1)?.message).toBe('The check has failed.')
    expect((await visitorWith('token-of-contoso', api.anybody).open()).json).toMatchObject({
      status: 'pre-import-error',
      problem: { reason: failure, detail, hint },
    })
    expect((await api.store.all('events')).at(-1)).toMatchObject({
      actor: 'tenant',
      action: 'pre-import-error',
      before: { status: 'management-configuration' },
      after: { status: 'pre-import-error' },
    })
    // It rests until somebody does something.
    expect(await api.tick()).toBe(0)

    await goOn(api, admin, account)
    expect(await pendingRecord(admin, 'contoso')).toMatchObject({
      status: 'management-configuration',
      failure: null,
      tenantAtWork: true,
    })
    await api.tick()
    const { history } = await pendingRecord(admin, 'contoso')
    expect(history.map(({ status }) => status)).toEqual([
      'link-sent',
      'onboarding-started',
      'consent-granted',
      'management-configuration',
      'pre-import-error',
      'management-configuration',
      'running-import',
    ])
    await tenantsFinish(api)
    expect((await admin.record('customers', 'contoso')).id).toBe('contoso')
    expect((await api.store.all('events')).filter(event => event.action === 'import-completed')).toHaveLength(
      1,
    )
  })
})

describe('An import that is throttled', () => {
  const [detail, hint] = failuresInWords['import-throttled']

  it.each(waysOn)('stops where it is, and goes on from there to the end when %s', async (_, goOn) => {
    await using api = await startApi(contoso)
    const admin = await api.signIn('partner-admin')
    await failing(api, 'management@import-throttled.example')

    const record = await pendingRecord(admin, 'contoso')
    expect(record).toMatchObject({
      status: 'running-import',
      failure: 'import-throttled',
      tenantAtWork: false,
    })
    expect(record.importErrors).toEqual([{ at: expect.any(String), message: `${detail} ${hint}` }])
    expect((await visitorWith('token-of-contoso', api.anybody).open()).json).toMatchObject({
      status: 'running-import',
      tenantAtWork: false,
      progress: 60,
      problem: { reason: 'import-throttled', detail, hint },
    })
    expect((await api.store.all('events')).at(-1)).toMatchObject({
      actor: 'tenant',
      action: 'running-import',
      outcome: 'refused',
      reason: 'import-throttled',
    })
    expect(await api.tick()).toBe(0)

    await goOn(api, admin, 'management@import-throttled.example')
    const going = await pendingRecord(admin, 'contoso')
    expect(going).toMatchObject({ status: 'running-import', failure: null, tenantAtWork: true })
    expect(going.history).toEqual(record.history)
    expect(Object((await visitorWith('token-of-contoso', api.anybody).open()).json).progress).toBe(60)

    // Two parts were imported; two are left.
    expect(await api.tick()).toBe(1)
    expect((await pendingRecord(admin, 'contoso')).eventLog.at(-1)?.message).toMatch(/licences imported/)
    expect(await api.tick()).toBe(1)
    expect((await admin.record('customers', 'contoso')).id).toBe('contoso')
    expect(await api.tick()).toBe(0)
  })
})

describe('Another failure after the first', () => {
  it('is told like the first, and the end is reached all the same', async () => {
    await using api = await startApi(contoso)
    const admin = await api.signIn('partner-admin')
    const visitor = visitorWith('token-of-contoso', api.anybody)
    await failing(api, `management@${checkFailures[0]}.example`)

    for (const failure of checkFailures.slice(1)) {
      await visitor.configure(`management@${failure}.example`)
      await api.tick()
      expect(await pendingRecord(admin, 'contoso')).toMatchObject({ status: 'pre-import-error', failure })
    }
    await visitor.configure('management@import-throttled.example')
    await tenantsFinish(api)
    expect(await pendingRecord(admin, 'contoso')).toMatchObject({ failure: 'import-throttled' })
    expect((await pendingRecord(admin, 'contoso')).importErrors).toHaveLength(4)
    await visitor.configure()
    await tenantsFinish(api)

    expect((await admin.record('customers', 'contoso')).id).toBe('contoso')
  })
})

/** The visitor goes as far as the tenant's failure. */
async function failing(api: Api, account: string): Promise<void> {
  const visitor = visitorWith('token-of-contoso', api.anybody)
  await visitor.start()
  await visitor.consent()
  expect((await visitor.configure(account)).status).toBe(200)
  await tenantsFinish(api)
}
