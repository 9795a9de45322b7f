import { describe, expect, it } from 'vitest'
import type { State } from '../../../mock-api/store/state'
import type { Client } from '../client'
import { move } from '../demo/demoClock'
import { seedOn } from '../seed/seeded'
import { startApi } from '../server'
import { allOf } from '../store/changes'

const lastDay = '2026-08-14'

/** A move of the clock from one day to a later one. */
type Stride = (admin: Client, today: string) => Promise<string>

/** Sixty days from 15 June 2026, by one stride after the other. */
const strides: Readonly<Record<string, Stride>> = {
  'one by one': async admin => (await move(admin, { days: 1 })).today,
  'by sevens': async (admin, today) =>
    (await move(admin, today < '2026-08-10' ? { days: 7 } : { today: lastDay })).today,
  'by the next event': async (admin, today) =>
    (await move(admin, today < '2026-08-12' ? { to: 'next-event' } : { today: lastDay })).today,
}

async function lived(state: State, stride: Stride): Promise<State> {
  await using api = await startApi({ state })
  const admin = await api.signIn('internal-admin')
  for (let today = '2026-06-15'; today < lastDay; ) today = await stride(admin, today)
  const { settings, ...after } = await allOf(api.store)
  // From where the clock was moved last is all that may differ.
  return { ...after, sessions: [], settings: { ...settings, demo: null } }
}

describe('Sixty days of 10,000 customers', () => {
  it('give the same records, events and mails one by one, by sevens, by the next event and in one jump', async () => {
    const state = seedOn('2026-06-15', 10_000)
    const inOneJump = await lived(state, async admin => (await move(admin, { days: 60 })).today)
    const expected = JSON.stringify(inOneJump)

    expect(inOneJump.settings.today).toBe(lastDay)
    expect(inOneJump.events.filter(({ on }) => on > '2026-06-15').length).toBeGreaterThan(3_000)
    expect(inOneJump.mails.length).toBeGreaterThan(3_000)
    for (const stride of Object.values(strides))
      expect(JSON.stringify(await lived(state, stride)) === expected).toBe(true)
  })
})
