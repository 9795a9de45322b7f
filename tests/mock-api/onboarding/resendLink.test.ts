import { describe, expect, it } from 'vitest'
import type { PendingAnswer, PendingResult } from '#contract'
import { type Client, type Headers, problemIn } from '../client'
import { startApi } from '../server'
import { allOf } from '../store/changes'
import { temporaryFolder } from '../temporaryFolder'
import { onboard } from './onboard'
import { pendingRecord, tokenIn, visitorWith } from './visitor'

const path = '/api/pending/actions/resend-link'
const channel = {
  pending: {
    contoso: { kind: 'customer' },
    litware: { kind: 'customer', history: [reached('link-sent'), reached('onboarding-started')] },
    'foreign-of-trey': { kind: 'customer', partnerId: 'trey', distributorId: 'adatum' },
    tailwind: { kind: 'partner' },
  },
} as const

const now = () => new Date('2026-06-15T09:26:53.589Z')

describe('Resending the link', () => {
  it('sends another one by mail, which works, and kills the one before; the onboarding stays where it is', async () => {
    await using api = await startApi({ ...channel, now })
    const admin = await api.signIn('partner-admin')
    const before = await pendingRecord(admin, 'litware')

    const results = await resend(admin, { ids: ['litware'] })

    const record = await pendingRecord(admin, 'litware')
    expect(results).toEqual([{ id: 'litware', outcome: 'applied', record }])
    expect(record).toEqual({
      ...before,
      activationLink: record.activationLink,
      linkSentAt: '2026-06-15T09:26:53.589Z',
      eventLog: [
        { at: '2026-06-15T09:26:53.589Z', message: 'New activation link sent to it@litware.example.' },
      ],
    })
    expect(record.activationLink).not.toBe(before.activationLink)
    expect((await visitorWith(tokenIn(before), api.anybody).open()).status).toBe(410)
    expect((await visitorWith(tokenIn(record), api.anybody).open()).json).toMatchObject({
      status: 'onboarding-started',
    })
    expect(await api.store.all('mails')).toMatchObject([
      {
        accountId: 'litware',
        kind: 'activation-link',
        to: 'it@litware.example',
        text: expect.stringContaining(record.activationLink),
        html: expect.stringContaining(record.activationLink),
      },
    ])
    expect(await api.store.all('events')).toMatchObject([
      { action: 'resend-link', actor: 'partner-admin', outcome: 'applied', before: null, after: null },
    ])
  })

  it('goes to a corrected address, which the account keeps', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')

    await resend(admin, { ids: ['contoso'], notificationEmail: ' admin@contoso.example ' })

    expect(await pendingRecord(admin, 'contoso')).toMatchObject({
      notificationEmail: 'admin@contoso.example',
      eventLog: [{ message: 'New activation link sent to admin@contoso.example.' }],
    })
    expect((await api.store.all('mails')).map(({ to }) => to)).toEqual(['admin@contoso.example'])
    expect(await api.store.all('events')).toMatchObject([
      {
        before: { notificationEmail: 'it@contoso.example' },
        after: { notificationEmail: 'admin@contoso.example' },
      },
    ])
    await onboard(api, tokenIn(await pendingRecord(admin, 'contoso')))
    expect(await admin.record('customers', 'contoso')).toMatchObject({
      notificationEmail: 'admin@contoso.example',
    })
  })

  it('answers for each account in the order of the ids, whatever each is', async () => {
    await using api = await startApi({ ...channel, customers: { fourth: 'production for months' } })
    const admin = await api.signIn('partner-admin')
    const ids = ['litware', 'nobody', 'contoso', 'foreign-of-trey', 'tailwind', 'fourth']

    const results = await resend(admin, { ids })

    expect(results.map(({ id }) => id)).toEqual(ids)
    expect(outcomesOf(results)).toEqual([
      'applied',
      'not-found',
      'applied',
      'not-found',
      'not-found',
      'not-found',
    ])
    expect(await api.store.all('mails')).toHaveLength(2)
  })

  it('can be done as long as the account is pending, also while the tenant works', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')
    const visitor = visitorWith('token-of-contoso', api.anybody)
    await visitor.start()
    await visitor.consent()
    await visitor.configure()
    await api.tick()

    expect(outcomesOf(await resend(admin, { ids: ['contoso'] }))).toEqual(['applied'])
    const token = tokenIn(await pendingRecord(admin, 'contoso'))
    while ((await api.tick()) > 0);

    expect(outcomesOf(await resend(admin, { ids: ['contoso'] }))).toEqual(['not-found'])
    expect(problemIn(await visitorWith(token, api.anybody).open()).reason).toBe('link-used')
    expect(problemIn(await visitor.open()).reason).toBe('link-replaced')
  })

  it.each([{ ids: ['contoso', 'litware'] }, { ids: ['contoso'], notificationEmail: 'x@contoso.example' }])(
    'as a dry run answers the same and stores nothing: %j',
    async body => {
      await using api = await startApi({ ...channel, now })
      const admin = await api.signIn('partner-admin')
      const before = await allOf(api.store)

      const foretold = await resend(admin, { ...body, dryRun: true }, { 'Idempotency-Key': 'dry' })

      expect(await allOf(api.store)).toEqual(before)
      expect((await visitorWith('token-of-contoso', api.anybody).open()).status).toBe(200)
      // A link that nobody sent is shown to nobody: it would be dead.
      expect(foretold.map(result => result.outcome === 'applied' && result.record?.activationLink)).toEqual(
        body.ids.map(id => `${api.url}/activate/token-of-${id}`),
      )
      const done = await resend(admin, body)
      expect(foretold.map(withoutLink)).toEqual(done.map(withoutLink))
    },
  )

  it('is done once under an idempotency key, after a restart too', async () => {
    await using folder = await temporaryFolder()
    const options = { ...channel, path: folder.file('db.json'), publicUrl: 'https://partners.example' }
    const once = { 'Idempotency-Key': 'resend' }
    const body = { ids: ['contoso', 'nobody'], notificationEmail: undefined }
    const answers: unknown[] = []

    for (let start = 0; start < 3; start += 1) {
      await using api = await startApi(options)
      const admin = await api.signIn('partner-admin')
      answers.push(await resend(admin, body, once), await resend(admin, body, once))
      expect(await api.store.all('mails')).toHaveLength(1)
      expect(await api.store.all('events')).toHaveLength(1)
      expect(await api.store.all('answers')).toHaveLength(1)
    }
    expect(answers).toEqual(Array.from({ length: 6 }, () => answers[0]))
  })

  it('is answered the same under its key when the account has arrived, but for the record, which is elsewhere now', async () => {
    await using folder = await temporaryFolder()
    const options = { ...channel, path: folder.file('db.json') }
    const once = { 'Idempotency-Key': 'resend' }
    {
      await using api = await startApi(options)
      const admin = await api.signIn('partner-admin')
      await resend(admin, { ids: ['contoso', 'nobody'] }, once)
      await onboard(api, tokenIn(await pendingRecord(admin, 'contoso')))
    }
    await using api = await startApi(options)
    const admin = await api.signIn('partner-admin')

    expect(await resend(admin, { ids: ['contoso', 'nobody'] }, once)).toEqual([
      { id: 'contoso', outcome: 'applied' },
      { id: 'nobody', outcome: 'not-found' },
    ])
    const other = await admin.post(path, { ids: ['contoso'] }, once)
    expect([other.status, problemIn(other).reason]).toEqual([422, 'idempotency-key-reused'])
    const again = await admin.post('/api/pending/actions/check-again', { ids: ['contoso', 'nobody'] }, once)
    expect(problemIn(again).reason).toBe('idempotency-key-reused')
  })

  it('by fifty clients at once leaves one link that works: the one that is shown', async () => {
    await using api = await startApi(channel)
    const clients = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        api.signIn(['partner-admin', 'distributor-admin', 'internal-admin'][index % 3] ?? ''),
      ),
    )

    const answers = await Promise.all(clients.map(client => resend(client, { ids: ['contoso'] })))

    expect(answers.flatMap(outcomesOf)).toEqual(Array.from({ length: 50 }, () => 'applied'))
    const tokens = answers
      .flat()
      .map(result => (result.outcome === 'applied' && result.record ? tokenIn(result.record) : ''))
    expect(new Set(tokens).size).toBe(50)
    const statuses = await Promise.all(
      tokens.map(async token => (await visitorWith(token, api.anybody).open()).status),
    )
    expect(statuses.filter(status => status === 200)).toHaveLength(1)
    expect(statuses.filter(status => status === 410)).toHaveLength(49)
    const shown = clients[0] && tokenIn(await pendingRecord(clients[0], 'contoso'))
    expect(statuses[tokens.indexOf(shown ?? '')]).toBe(200)
    expect(await api.store.all('mails')).toHaveLength(50)
  })

  it.each([
    ['two accounts', { ids: ['contoso', 'litware'], notificationEmail: 'x@contoso.example' }],
    [
      'two, one of which there is not',
      { ids: ['contoso', 'nobody'], notificationEmail: 'x@contoso.example' },
    ],
  ])('with a corrected address for %s is answered 422', async (_, body) => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')

    const answer = await admin.post(path, body)

    expect([answer.status, problemIn(answer).errors]).toEqual([
      422,
      { notificationEmail: 'can be corrected for one account at a time' },
    ])
    expect(await api.store.all('mails')).toEqual([])
  })
})

async function resend(client: Client, body: unknown, headers?: Headers): Promise<readonly PendingResult[]> {
  const answer = await client.post(path, body, headers)
  expect(answer.status).toBe(200)
  return (answer.json as PendingAnswer).results
}

function outcomesOf(results: readonly PendingResult[]): readonly string[] {
  return results.map(({ outcome }) => outcome)
}

function withoutLink(result: PendingResult) {
  if (result.outcome !== 'applied' || !result.record) return result
  const { activationLink: _, ...record } = result.record
  return { ...result, record }
}

function reached<const Status extends string>(status: Status) {
  return { status, at: '2026-06-10T08:00:00.000Z' }
}
