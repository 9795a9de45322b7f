import { expect, it } from 'vitest'
import { built } from '../../built'
import { mixedRounds } from './mixedRounds'

it('A server that is killed under eight writers, who write in bulk, onboard and move the clock at once, loses nothing that it has answered and does nothing by half', async () => {
  const report = await mixedRounds({ file: built('server'), kills: 3 })

  expect(report).toMatchObject({ kills: 3, killsWhileStarting: 1, wrong: [] })
  // However slow the machine is, kills hit something.
  expect(report.killsUnderWay).toBeGreaterThan(0)
  expect(report.killsUnfolded).toBeGreaterThan(0)
  expect(report.answered).toBeGreaterThan(10)
  expect(report.told).toBeGreaterThan(100)
}, 120_000)
