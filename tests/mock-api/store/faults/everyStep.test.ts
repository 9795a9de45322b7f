import { expect, it } from 'vitest'
import { failAtEveryStep } from './everyStep'

it('A disk that fails, in whichever way, once or for long, at steps all over, and loses its power there, leaves the old or the new state and all that was acknowledged', async () => {
  const report = await failAtEveryStep(2)

  expect(report.wrong).toEqual([])
  expect(report.faults).toBeGreaterThan(35)
  expect(report.refused).toBeGreaterThan(20)
  expect(report.revived).toBeGreaterThan(350)
}, 120_000)
