import { beforeAll, describe, expect, it } from 'vitest'
import { built } from '../built'
import { anomaliesIn } from './history/anomalies'
import { type History, play } from './history/play'
import { reachedIn, seldomIn } from './history/reached'
import { tamperings } from './history/tampering'
import { runKeys } from './keys/runKeys'
import { runRaces } from './races/runRaces'

describe('A history of eight clients that ask for anything at once', () => {
  let history: History
  beforeAll(async () => {
    history = await play(built('server'), { operations: 1_000, seed: 20_250_615 })
  }, 60_000)

  it('is as if they had asked one after another, in the order that the audit trail tells', () => {
    expect(anomaliesIn(history)).toEqual([])
    const reached = reachedIn(history)
    expect(seldomIn(reached)).toEqual([])
    expect(reached.together).toBeGreaterThan(700)
  })

  it.each(Object.entries(tamperings))('is told from one in which %s', (_, tamper) => {
    expect(anomaliesIn(tamper(history))).not.toEqual([])
  })
})

describe('What many clients ask at once', () => {
  it('extends a trial once, whoever asks for it at the same time, alone or together with others', async () => {
    const { races, fewest, racers, wrong } = await runRaces(built('server'), { races: 200, seed: 20_250_615 })

    expect(wrong).toEqual([])
    expect(races).toBe(200)
    expect(fewest).toBeGreaterThanOrEqual(3)
    expect(racers).toBeGreaterThan(4 * 200)
  }, 60_000)

  it('has one effect under one key, however often it is sent, wherever its connections are cut, and whatever happens to the server', async () => {
    const report = await runKeys(built('server'), { keys: 60, seed: 20_250_615 })

    expect(report.wrong).toEqual([])
    expect(report).toMatchObject({ keys: 60, stops: 1, kills: 1 })
    expect(report.answered).toBeGreaterThanOrEqual(3 * 60)
    expect(Object.values(report.cut).filter(count => count < 10)).toEqual([])
  }, 60_000)
})
