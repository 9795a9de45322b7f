import { expect, it } from 'vitest'
import { built } from '../built'
import { killRounds } from './killRounds'

it('A server that is killed under four writers loses nothing that it has answered, and its files stay readable', async () => {
  const report = await killRounds(5, { file: built('server') })

  expect(report).toMatchObject({ kills: 6, lost: [], unreadable: [] })
  expect(report.acknowledged).toBeGreaterThanOrEqual(5)
}, 90_000)
