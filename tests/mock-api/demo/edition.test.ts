import { describe, expect, it } from 'vitest'
import { editionIds, editions } from '#lifecycle'
import { problemIn } from '../client'
import { startApi } from '../server'
import { done, move } from './demoClock'

describe('A demo’s edition', () => {
  it('is switched to any other, and its rules are in force at once', async () => {
    await using api = await startApi({ demo: true })
    const partner = await api.signIn('partner-viewer')
    for (const edition of editionIds) {
      const { status, json } = await partner.post('/api/demo/edition', { edition })
      expect([status, json]).toEqual([200, { edition, policy: editions[edition] }])
      expect(await partner.session()).toMatchObject({ edition, policy: editions[edition] })
    }
  })

  it('changes what is allowed from then on; what was done stays done, under the edition it was decided under', async () => {
    await using api = await startApi({ demo: true, customers: { contoso: 'a trial that started today' } })
    const partner = await api.signIn('partner-admin')
    const extend = async () => (await partner.act('customer', 'extend-trial', { ids: ['contoso'] }))[0]

    expect(await extend()).toMatchObject({ problem: { reason: 'window-not-open' } })
    await partner.post('/api/demo/edition', { edition: '2024-11' })
    expect(await extend()).toMatchObject({ record: { trialEndsOn: '2026-07-13', trialExtensions: 1 } })
    expect(await extend()).toMatchObject({ record: { trialEndsOn: '2026-07-27', trialExtensions: 2 } })
    await partner.post('/api/demo/edition', { edition: '2025' })
    expect(await extend()).toMatchObject({
      problem: { reason: 'extension-limit-reached', endsOn: '2026-07-27' },
    })

    expect((await api.store.all('events')).map(({ edition, outcome }) => `${edition} ${outcome}`)).toEqual([
      '2025 refused',
      '2024-11 applied',
      '2024-11 applied',
      '2025 refused',
    ])
  })

  it('decides on its last day what becomes of a trial that was announced under another', async () => {
    await using api = await startApi({
      demo: true,
      customers: { contoso: 'a trial whose window opens tomorrow' },
      partners: { tailspin: 'production for months' },
    })
    const partner = await api.signIn('partner-admin')

    expect(done(await move(partner, { days: 2 }))).toEqual(['2026-06-16 contoso upgrade-notice'])
    await partner.post('/api/demo/edition', { edition: '2024-08' })
    expect(await move(partner, { days: 2 })).toMatchObject({
      events: [{ on: '2026-06-19', action: 'trial-ended', edition: '2024-08' }],
    })
  })

  const wrong: readonly [what: string, body: unknown, errors: unknown][] = [
    ['none', {}, { edition: expect.any(String) }],
    [
      'one that is not there',
      { edition: '2026' },
      { edition: 'must be one of 2024-03, 2024-08, 2024-11, 2025' },
    ],
    [
      'more than that',
      { edition: '2025', policy: {} },
      { policy: 'is not a field of a switch of the edition' },
    ],
    ['a name of every object', { edition: 'constructor' }, { edition: expect.any(String) }],
  ]
  it.each(wrong)('is refused 422 for %s', async (_, body, errors) => {
    await using api = await startApi({ demo: true })
    const admin = await api.signIn('internal-admin')

    const answer = await admin.post('/api/demo/edition', body)

    expect(answer.status).toBe(422)
    expect(problemIn(answer).errors).toEqual(errors)
    expect((await admin.session()).edition).toBe('2025')
  })
})
