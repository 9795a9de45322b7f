import { describe, expect, it } from 'vitest'
import { built } from '../built'
import { jumpThroughKills } from './jumps'

describe.concurrent('A demo whose clock jumps sixty days, killed in the middle', () => {
  it('has carried out every day once after the restart: 25 times, with the server’s store, calendar and clock', async () => {
    const report = await jumpThroughKills({ file: built('clockServer') }, { kills: 25 })

    expect(report).toMatchObject({ kills: 25, wrong: [] })
    expect(report.killsWhileFinishing).toBeGreaterThan(0)
    expect(report.differentDays).toBeGreaterThan(8)
    expect(report.told).toBeGreaterThan(100)
  }, 120_000)

  it('has carried out every day once after the restart: three times, with the whole server', async () => {
    const env = {
      PORT: '0',
      TODAY: '2026-06-15',
      SEED_CUSTOMERS: '300',
      PUBLIC_URL: 'https://partners.example',
    }

    const report = await jumpThroughKills({ file: built('server'), env }, { kills: 3 })

    expect(report).toMatchObject({ kills: 3, wrong: [] })
  }, 120_000)
})
