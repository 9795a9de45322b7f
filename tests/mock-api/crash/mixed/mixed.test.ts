import { expect, it } from 'vitest'
import { built } from '../../built'
import { mixedRounds } from './mixedRounds'

it('A server that is killed under eight writers, who write in bulk, onboard and move the clock at once, loses nothing that it has answered and does nothing by half', async () => {
  const report = await mixedRounds({ file: built('server'), kills: 5 })

  console.log(report)
  expect(report).toMatchObject({ kills: 5, wrong: [] })
}, 120_000)
