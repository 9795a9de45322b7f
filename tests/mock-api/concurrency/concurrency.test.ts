import { describe, expect, it } from 'vitest'
import { built } from '../built'
import { anomaliesIn } from './history/anomalies'
import { play } from './history/play'
import { reachedIn } from './history/reached'
import { runKeys } from './keys/runKeys'
import { runRaces } from './races/runRaces'

describe('What many clients ask at once', () => {
  it('is answered as if it had been asked one after another, and the audit trail tells in which order', async () => {
    const history = await play(built('server'), { operations: 2_000, seed: 20_250_615 })

    expect(anomaliesIn(history)).toEqual([])
    const reached = reachedIn(history)
    const seldom = Object.entries(reached).filter(([name, count]) => count < (least[name] ?? 20))
    expect(seldom).toEqual([])
    expect(reached.together).toBeGreaterThan(1_500)
  }, 60_000)

  it('extends a trial once, whoever asks for it at the same time, alone or together with others', async () => {
    const { races, fewest, racers, wrong } = await runRaces(built('server'), { races: 500, seed: 20_250_615 })

    expect(wrong).toEqual([])
    expect(races).toBe(500)
    expect(fewest).toBeGreaterThanOrEqual(3)
    expect(racers).toBeGreaterThan(4 * 500)
  }, 60_000)

  it('has one effect under one key, however often it is sent, wherever its connections are cut, and whatever happens to the server', async () => {
    const report = await runKeys(built('server'), { keys: 60, seed: 20_250_615 })

    expect(report.wrong).toEqual([])
    expect(report).toMatchObject({ keys: 60, stops: 1, kills: 1 })
    expect(report.answered).toBeGreaterThanOrEqual(3 * 60)
    expect(Object.values(report.cut).filter(count => count < 20)).toEqual([])
  }, 60_000)
})

/** Of what is rare, or depends on how fast the machine is. */
const least: Readonly<Record<string, number>> = {
  moves: 2,
  editions: 1,
  extended: 1,
  arrived: 1,
  byTheCalendar: 5,
}
