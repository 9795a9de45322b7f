import { describe, expect, it } from 'vitest'
import type { PendingAnswer, PendingResult } from '#contract'
import type { OnboardingStatus } from '#lifecycle'
import type { PendingFacts } from '../channel'
import type { Client, Headers } from '../client'
import { startApi } from '../server'
import { allOf } from '../store/changes'
import { temporaryFolder } from '../temporaryFolder'
import { tenantsFinish } from './onboard'
import { pendingRecord } from './visitor'

const sent = ['link-sent', 'onboarding-started', 'consent-granted', 'management-configuration'] as const

/** One account at each place where an onboarding can stand; what is refused there, or the status that it leads to. */
const standings = {
  'link-sent': [at(sent.slice(0, 1)), 'not-started'],
  started: [at(sent.slice(0, 2)), 'consent-not-granted'],
  'consent-refused': [
    { ...at(sent.slice(0, 2)), failure: 'no-global-admin' } as const,
    'consent-not-granted',
  ],
  granted: [at(sent.slice(0, 3)), 'not-configured'],
  'being-checked': [{ ...at(sent), tenantAtWork: true }, 'tenant-at-work'],
  'not-being-checked': [at(sent), 'management-configuration'],
  'with-error': [
    { ...at([...sent, 'pre-import-error']), failure: 'conditional-access' } as const,
    'management-configuration',
  ],
  importing: [{ ...at([...sent, 'running-import']), tenantAtWork: true }, 'tenant-at-work'],
  stopped: [{ ...at([...sent, 'running-import']), failure: 'import-throttled' } as const, 'running-import'],
} as const satisfies Readonly<Record<string, readonly [PendingFacts, string]>>

const pending = Object.fromEntries(Object.entries(standings).map(([id, [facts]]) => [id, facts]))
const ids = Object.keys(standings)

describe('Checking again', () => {
  it('sets the tenant to work where it rests, and is refused with its reason everywhere else', async () => {
    await using api = await startApi({ pending, now: () => new Date('2026-06-15T09:26:53.589Z') })
    const admin = await api.signIn('partner-admin')

    const results = await checkAgain(admin, { ids: [...ids, 'nobody'] })

    expect(results.map(({ id }) => id)).toEqual([...ids, 'nobody'])
    for (const result of results.slice(0, -1)) {
      const expected = Object.entries(standings).find(([id]) => id === result.id)?.[1][1]
      if (result.outcome === 'refused') {
        expect(result.problem).toMatchObject({ reason: expected, status: 409 })
      } else {
        const record = await pendingRecord(admin, result.id)
        expect(result).toEqual({ id: result.id, outcome: 'applied', record })
        expect(record).toMatchObject({ status: expected, tenantAtWork: true, failure: null })
        expect(record.eventLog.at(-1)?.message).toBe('Partner admin had it checked again.')
      }
    }
    expect(results.map(({ outcome }) => outcome).join(' ')).toBe(
      'refused refused refused refused refused applied applied refused applied not-found',
    )
  })

  it('is told of in the activity: what was before and after, and what was refused', async () => {
    await using api = await startApi({ pending })
    const admin = await api.signIn('distributor-admin')

    await checkAgain(admin, { ids: ['with-error', 'stopped', 'granted'] })

    const common = { action: 'check-again', actor: 'distributor-admin', edition: '2025' }
    expect(await api.store.all('events')).toMatchObject([
      {
        ...common,
        accountId: 'with-error',
        outcome: 'applied',
        before: { status: 'pre-import-error' },
        after: { status: 'management-configuration' },
      },
      { ...common, accountId: 'stopped', outcome: 'applied', before: null, after: null },
      { ...common, accountId: 'granted', outcome: 'refused', reason: 'not-configured' },
    ])
    expect(await api.store.all('mails')).toEqual([])
  })

  it('leads to the end', async () => {
    await using api = await startApi({ pending })
    const admin = await api.signIn('partner-admin')
    await checkAgain(admin, { ids: ['with-error', 'stopped', 'not-being-checked'] })
    await tenantsFinish(api)

    const { rows } = await admin.list('customers')
    expect(rows.map(({ id }) => id).sort()).toEqual(['not-being-checked', 'stopped', 'with-error'])
  })

  it('as a dry run answers the same and stores nothing: no tenant is set to work', async () => {
    await using api = await startApi({ pending, now: () => new Date('2026-06-15T09:26:53.589Z') })
    const admin = await api.signIn('partner-admin')
    const before = await allOf(api.store)

    const foretold = await checkAgain(admin, { ids, dryRun: true }, { 'Idempotency-Key': 'dry' })

    expect(await allOf(api.store)).toEqual(before)
    expect(foretold).toEqual(await checkAgain(admin, { ids }))
  })

  it('is done once under an idempotency key, after a restart and after the account has arrived too', async () => {
    await using folder = await temporaryFolder()
    const options = { pending, path: folder.file('db.json'), publicUrl: 'https://partners.example' }
    const once = { 'Idempotency-Key': 'check' }
    const body = { ids: ['with-error', 'granted'] }
    const outcomes: unknown[] = []

    for (let start = 0; start < 3; start += 1) {
      await using api = await startApi(options)
      const admin = await api.signIn('partner-admin')
      outcomes.push((await checkAgain(admin, body, once)).map(({ id, outcome }) => ({ id, outcome })))
      expect((await api.store.all('events')).filter(({ action }) => action === 'check-again')).toHaveLength(2)
      if (start === 1) await tenantsFinish(api)
    }
    expect(outcomes).toEqual([outcomes[0], outcomes[0], outcomes[0]])
    expect(outcomes[0]).toEqual([
      { id: 'with-error', outcome: 'applied' },
      { id: 'granted', outcome: 'refused' },
    ])
  })

  it('by fifty clients at once is applied once', async () => {
    await using api = await startApi({ pending })
    const clients = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        api.signIn(['partner-admin', 'distributor-admin', 'internal-admin'][index % 3] ?? ''),
      ),
    )

    const answers = await Promise.all(clients.map(client => checkAgain(client, { ids: ['with-error'] })))

    const results = answers.flat()
    expect(results.filter(({ outcome }) => outcome === 'applied')).toHaveLength(1)
    const reasons = results.map(result => (result.outcome === 'refused' ? result.problem.reason : null))
    expect(reasons.filter(reason => reason === 'tenant-at-work')).toHaveLength(49)
    const [admin] = clients
    if (admin) expect((await pendingRecord(admin, 'with-error')).history).toHaveLength(6)
  })
})

async function checkAgain(
  client: Client,
  body: unknown,
  headers?: Headers,
): Promise<readonly PendingResult[]> {
  const answer = await client.post('/api/pending/actions/check-again', body, headers)
  expect(answer.status).toBe(200)
  return (answer.json as PendingAnswer).results
}

function at(statuses: readonly OnboardingStatus[]) {
  const history = statuses.map(status => ({ status, at: '2026-06-10T08:00:00.000Z' }))
  return { kind: 'customer', history } as const
}
