import { describe, expect, it } from 'vitest'
import { built } from '../built'
import { jumpThroughKills } from './jumps'

describe.concurrent('A demo whose clock jumps sixty days, killed in the middle', () => {
  it('has carried out every day once after the restart: eight times, with the server’s store, calendar and clock', async () => {
    const report = await jumpThroughKills({ file: built('clockServer') }, { kills: 8 })

    expect(report).toMatchObject({ kills: 8, wrong: [] })
    expect(report.killsWhileFinishing).toBeGreaterThan(0)
    expect(report.differentDays).toBeGreaterThan(3)
    expect(report.told).toBeGreaterThan(30)
  }, 120_000)

  it('has carried out every day once after the restart: with the whole server', async () => {
    const env = {
      PORT: '0',
      TODAY: '2026-06-15',
      SEED_CUSTOMERS: '300',
      PUBLIC_URL: 'https://partners.example',
    }

    const report = await jumpThroughKills({ file: built('server'), env }, { kills: 1 })

    expect(report).toMatchObject({ kills: 1, wrong: [] })
  }, 120_000)
})
