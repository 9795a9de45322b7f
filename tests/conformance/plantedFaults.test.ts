import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../mock-api/server'
import { groups } from './groups'
import { startDemo } from './ours'
import { plantedFaults } from './plantedFaults'
import { reach } from './reach'
import { type SpoiledServer, startSpoiledServer } from './spoiledServer'
import { runSuite } from './suite'

let api: Api
let spoiled: SpoiledServer
beforeAll(async () => {
  api = await startDemo()
  spoiled = await startSpoiledServer(api.url)
})
afterAll(async () => {
  await spoiled[Symbol.asyncDispose]()
  await api[Symbol.asyncDispose]()
})

describe('The suite finds', () => {
  it.each(plantedFaults)('$what, in $group', async planted => {
    spoiled.spoilBy(planted)
    const [report] = await runSuite(await reach(spoiled.url), {
      only: [planted.group],
      patience: 10,
      untilFault: true,
    })
    expect(report?.faults.map(({ contract }) => contract)).toEqual([expect.stringMatching(planted.found)])
  })

  it('something in every group', () => {
    expect(new Set(plantedFaults.map(({ group }) => group))).toEqual(new Set(groups.map(({ name }) => name)))
  })
})
