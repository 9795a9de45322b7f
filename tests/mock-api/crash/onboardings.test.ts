import { expect, it } from 'vitest'
import { built } from '../built'
import { temporaryFolder } from '../temporaryFolder'
import { onboardThroughKills } from './onboardings'

it('Three hundred accounts that are onboarded at once arrive through three kills: each once, in one place, with one mail', async () => {
  await using folder = await temporaryFolder()
  const env = { DATA_FILE: folder.file('db.json'), RUNNING_SINCE: String(Date.now()) }
  const server = { file: built('hurriedServer'), env }

  const report = await onboardThroughKills(server, { accounts: 300, kills: 3 })

  expect(report).toMatchObject({ kills: 3, lost: [] })
  expect(report.resumed).toBeGreaterThan(0)
}, 120_000)
