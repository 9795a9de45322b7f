import { expect, it } from 'vitest'
import { built } from '../../built'
import { mixedRounds } from './mixedRounds'
import { seldomIn } from './seldom'

it('A server that is killed under eight writers, who write in bulk, onboard and move the clock at once, loses nothing that it has answered and does nothing by half', async () => {
  const report = await mixedRounds({ file: built('server'), kills: 3 })

  expect(report.wrong).toEqual([])
  expect(seldomIn(report, 3)).toEqual([])
}, 120_000)
