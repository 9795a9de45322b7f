import { describe, expect, it } from 'vitest'
import { onboardingOf } from '#contract'
import { editions, lifeAhead, onboardingAhead } from '#lifecycle'
import type { State } from '../../../mock-api/store/state'
import type { Client } from '../client'
import { move } from '../demo/demoClock'
import { customerAccounts, partnerAccounts, seedOn } from '../seed/seeded'
import { startApi } from '../server'
import { allOf } from '../store/changes'

const lastDay = '2026-08-14'

/** A move of the clock from one day to a later one. */
type Stride = (admin: Client, today: string) => Promise<string>

/** Sixty days from 15 June 2026, by one stride after the other. */
const strides = {
  'one by one': async (admin: Client) => (await move(admin, { days: 1 })).today,
  'by sevens': async (admin: Client, today: string) =>
    (await move(admin, today < '2026-08-10' ? { days: 7 } : { today: lastDay })).today,
  'by the next event': async (admin: Client, today: string) =>
    (await move(admin, today < '2026-08-12' ? { to: 'next-event' } : { today: lastDay })).today,
} satisfies Readonly<Record<string, Stride>>

async function lived(state: State, stride: Stride): Promise<State> {
  await using api = await startApi({ state })
  const admin = await api.signIn('internal-admin')
  for (let today = '2026-06-15'; today < lastDay; ) today = await stride(admin, today)
  const { settings, ...after } = await allOf(api.store)
  // From where the clock was moved last is all that may differ.
  return { ...after, sessions: [], settings: { ...settings, demo: null } }
}

/** What was foretold of every account on the first day, as far as to the last, as `account day what`. */
function foretold(state: State): string[] {
  const { today, edition } = state.settings
  const of = (id: string, ahead: readonly { on: string; kind: string }[]) =>
    ahead
      .filter(({ on, kind }) => on <= lastDay && !kind.startsWith('window-'))
      .map(({ on, kind }) => `${id} ${on} ${kind}`)
  return [
    ...[...customerAccounts(state), ...partnerAccounts(state)].flatMap(account =>
      of(account.id, lifeAhead(account, editions[edition], today)),
    ),
    ...state.pending.flatMap(stored => of(stored.id, onboardingAhead(onboardingOf(stored), today))),
  ].sort()
}

describe('Sixty days of 2,000 customers', () => {
  it('bring what was foretold of each on the first day, and nothing else', async () => {
    const state = seedOn('2026-06-15', 2_000)
    const { events } = await lived(state, strides['by sevens'])

    const happened = events
      .filter(({ at }) => at > '2026-06-15T23')
      .map(({ accountId, on, action }) => `${accountId} ${on} ${action}`)
    expect(happened.sort()).toEqual(foretold(state))
  })

  it('give the same records, events and mails one by one, by sevens, by the next event and in one jump', async () => {
    const state = seedOn('2026-06-15', 2_000)
    const inOneJump = await lived(state, async admin => (await move(admin, { days: 60 })).today)
    const expected = JSON.stringify(inOneJump)

    expect(inOneJump.settings.today).toBe(lastDay)
    expect(inOneJump.events.filter(({ on }) => on > '2026-06-15').length).toBeGreaterThan(600)
    expect(inOneJump.mails.length).toBeGreaterThan(600)
    for (const stride of Object.values(strides))
      expect(JSON.stringify(await lived(state, stride)) === expected).toBe(true)
  })
})
