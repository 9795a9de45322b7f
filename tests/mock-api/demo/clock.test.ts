import { describe, expect, it } from 'vitest'
import { carryOutDays } from '../../../mock-api/calendar/carryOutDays'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import { StorageError, type Store } from '../../../mock-api/store/store'
import { channel } from '../channel'
import { problemIn } from '../client'
import { serve, startApi } from '../server'
import { done, move } from './demoClock'

const accounts = {
  demo: true,
  customers: {
    contoso: 'a trial two days from its end',
    litware: 'production for months',
    'foreign-of-trey': { in: 'a trial on its last day', partnerId: 'trey' },
  },
  // Whose own trial would otherwise end among the others’.
  partners: { tailspin: 'production for months' },
} as const

describe('A demo’s clock', () => {
  it('stands still until it is moved, and then tells what the calendar did', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')
    const start = { today: '2026-06-15', edition: '2025' }
    expect((await partner.get('/api/demo/clock')).json).toEqual({
      today: '2026-06-15',
      events: [],
      start,
    })

    const moved = await move(partner, { days: 7 })
    expect(moved.today).toBe('2026-06-22')
    expect(done(moved)).toEqual(['2026-06-17 contoso upgraded'])
    expect((await partner.get('/api/demo/clock')).json).toEqual(moved)
    expect((await partner.session()).today).toBe('2026-06-22')

    expect(await move(partner, { today: '2026-06-23' })).toEqual({
      today: '2026-06-23',
      events: [],
      start,
    })
  })

  it('tells each operator of the accounts that it sees', async () => {
    await using api = await startApi(accounts)
    await move(await api.signIn('reseller-admin'), { days: 2 })

    const seenBy = async (operatorId: string) => {
      const { json } = await (await api.signIn(operatorId)).get('/api/demo/clock')
      return done(json as Parameters<typeof done>[0])
    }
    expect(await seenBy('internal-viewer')).toEqual([
      '2026-06-16 foreign-of-trey upgraded',
      '2026-06-17 contoso upgraded',
    ])
    expect(await seenBy('distributor-viewer')).toEqual(['2026-06-17 contoso upgraded'])
    expect(await seenBy('other-partner-admin')).toEqual(['2026-06-16 foreign-of-trey upgraded'])
    expect(await seenBy('trial-partner-admin')).toEqual([])
    expect(await seenBy('reseller-admin')).toEqual([])
  })

  it('goes to the next event of what its operator sees, while everybody’s days go by', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')

    expect(done(await move(partner, { to: 'next-event' }))).toEqual(['2026-06-17 contoso upgraded'])
    expect((await api.store.all('events')).map(({ accountId }) => accountId)).toEqual([
      'foreign-of-trey',
      'contoso',
    ])
    const next = await move(partner, { to: 'next-event' })
    expect([next.today, ...done(next)]).toEqual(['2027-01-16', '2027-01-16 litware expiry-notice'])
  })

  it('says so when nothing lies ahead', async () => {
    await using api = await startApi(accounts)
    const reseller = await api.signIn('reseller-admin')
    const answer = await reseller.post('/api/demo/clock', { to: 'next-event' })

    expect(answer.status).toBe(409)
    expect(problemIn(answer)).toMatchObject({
      reason: 'nothing-ahead',
      detail: 'Nothing lies ahead for the accounts that you see.',
    })
  })

  it('goes to the next event no farther than it goes at all', async () => {
    await using api = await startApi({ demo: true, customers: { contoso: 'production for months' } })
    const partner = await api.signIn('partner-admin')
    const expires = (expiresOn: string) => partner.act('customer', 'edit', { ids: ['contoso'], expiresOn })

    await expires('9999-12-31')
    const answer = await partner.post('/api/demo/clock', { to: 'next-event' })
    expect(answer.status).toBe(409)
    expect(problemIn(answer)).toMatchObject({
      reason: 'nothing-ahead',
      detail:
        'Nothing lies ahead for the accounts that you see until 1 December 9999, and that is farther than the clock goes at once.',
    })

    // Announced thirty days before, which is 366 days away.
    await expires('2027-07-16')
    expect((await move(partner, { to: 'next-event' })).today).toBe('2027-06-16')
  })

  it('moves once for the same request under a key, and answers it the same', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')

    const [first, ...again] = await Promise.all(
      Array.from({ length: 10 }, () => move(partner, { days: 2 }, 'tick')),
    )
    expect(first).toMatchObject({ today: '2026-06-17', events: [{ accountId: 'contoso' }] })
    for (const answer of again) expect(answer).toEqual(first)
    expect((await partner.session()).today).toBe('2026-06-17')

    const { status } = await partner.post('/api/demo/clock', { days: 3 }, { 'Idempotency-Key': 'tick' })
    expect(status).toBe(422)
  })

  it('answers the same request under a key the same after later moves too', async () => {
    await using api = await startApi(accounts)
    const partner = await api.signIn('partner-admin')
    const first = await move(partner, { days: 2 }, 'tick')
    await move(partner, { days: 5 })

    expect(await move(partner, { days: 2 }, 'tick')).toEqual(first)
    expect((await partner.session()).today).toBe('2026-06-22')
  })

  it('that the disk stops says where it stands, and goes on by itself when the disk takes the next day', async () => {
    const store = await openEmbeddedStore({ path: ':memory:', firstState: () => channel(accounts) })
    let commitsLeft = Number.POSITIVE_INFINITY
    const failing: Store = {
      ...store,
      commit: decide =>
        commitsLeft-- > 0 ? store.commit(decide) : Promise.reject(new StorageError('The disk is full.')),
    }
    await using api = await serve(failing, { log: () => {} })
    const partner = await api.signIn('partner-admin')

    commitsLeft = 3
    const answer = await partner.post('/api/demo/clock', { days: 7 })
    expect(answer.status).toBe(503)
    expect(problemIn(answer).detail).toBe(
      'The clock is on its way to 22 June 2026 and stands at 17 June 2026: the disk did not take the next day. It goes on by itself as soon as the disk does.',
    )

    commitsLeft = Number.POSITIVE_INFINITY
    await carryOutDays(api.backend)
    expect((await partner.session()).today).toBe('2026-06-22')
  })

  it('moves as often as it is asked without a key, one move after the other', async () => {
    await using api = await startApi(accounts)
    const admin = await api.signIn('internal-admin')

    const moves = await Promise.all(Array.from({ length: 14 }, () => move(admin, { days: 1 })))

    expect((await admin.session()).today).toBe('2026-06-29')
    expect(moves.flatMap(done).sort()).toEqual(
      ['2026-06-16 foreign-of-trey upgraded', '2026-06-17 contoso upgraded'].sort(),
    )
  })

  const wrong: readonly [what: string, body: unknown, errors: Readonly<Record<string, unknown>>][] = [
    ['nothing', {}, { body: 'give exactly one of days, today and to' }],
    ['two ways at once', { days: 1, to: 'next-event' }, { days: 'give exactly one of days, today and to' }],
    ['no day', { days: 0 }, { days: 'must be at least 1: the clock goes forward only' }],
    ['a step back', { days: -1 }, { days: 'must be at least 1: the clock goes forward only' }],
    ['half a day', { days: 0.5 }, { days: 'must be a whole number of days' }],
    ['a number as text', { days: '1' }, { days: 'must be a number of days' }],
    ['more than a year', { days: 367 }, { days: 'must be at most 366' }],
    [
      'today',
      { today: '2026-06-15' },
      { today: 'must be later than 2026-06-15: the clock goes forward only' },
    ],
    ['the past', { today: '2026-06-14' }, { today: expect.stringContaining('must be later than') }],
    ['no such day', { today: '2026-02-30' }, { today: 'must be a day such as 2026-06-15' }],
    ['a far day', { today: '2027-06-17' }, { today: 'must be at most 366 days after 2026-06-15' }],
    ['nowhere', { to: 'yesterday' }, { to: 'must be next-event' }],
    ['an unknown field', { days: 1, speed: 2 }, { speed: 'is not a field of a move of the clock' }],
    ['a list', [], { body: 'must be an object' }],
  ]
  it.each(wrong)('refuses 422 to be moved by %s, and stands still', async (_, body, errors) => {
    await using api = await startApi(accounts)
    const admin = await api.signIn('internal-admin')

    const answer = await admin.post('/api/demo/clock', body)

    expect(answer.status).toBe(422)
    expect(problemIn(answer).errors).toEqual(errors)
    expect((await admin.session()).today).toBe('2026-06-15')
  })

  it('does not go beyond the last day that the rules can count on', async () => {
    await using api = await startApi({ demo: true, today: '2999-12-30' })
    const admin = await api.signIn('internal-admin')

    expect((await move(admin, { days: 1 })).today).toBe('2999-12-31')
    const answer = await admin.post('/api/demo/clock', { days: 1 })
    expect(problemIn(answer).errors).toEqual({ days: 'must not lead beyond 2999-12-31' })
  })

  it('is there for who is signed in only', async () => {
    await using api = await startApi(accounts)
    expect((await api.anybody.get('/api/demo/clock')).status).toBe(401)
    expect((await api.anybody.post('/api/demo/clock', { days: 1 })).status).toBe(401)
    expect((await api.anybody.post('/api/demo/reset', {})).status).toBe(401)
    expect((await api.anybody.post('/api/demo/edition', { edition: '2025' })).status).toBe(401)
  })
})
