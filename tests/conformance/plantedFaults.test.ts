import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenApiDocument } from '#contract/openapi'
import { client } from '../mock-api/client'
import type { Api } from '../mock-api/server'
import { groups } from './groups'
import { startDemo } from './ours'
import { plantedFaults } from './plantedFaults'
import { type Reached, reach } from './reach'
import { type SpoiledServer, startSpoiledServer } from './spoiledServer'
import { runGroups, type Stage } from './suite'

let api: Api
let spoiled: SpoiledServer
let reached: Reached
const stage: Stage = { stands: undefined }
beforeAll(async () => {
  api = await startDemo()
  spoiled = await startSpoiledServer(api.url)
  reached = { ...(await reach(api.url)), url: spoiled.url }
})
afterAll(async () => {
  await spoiled[Symbol.asyncDispose]()
  await api[Symbol.asyncDispose]()
})

describe('The suite finds', () => {
  it.each(plantedFaults)('$what, in $group', async planted => {
    spoiled.spoilBy(planted)
    const { json } = await client(spoiled.url, undefined, () => undefined).get('/api/openapi.json')
    // What it lacks, the checks find.
    const document = json as OpenApiDocument
    const asked = { only: [planted.group], patience: 10, untilFault: true }
    const [report] = await runGroups({ ...reached, document }, asked, stage)
    // Where something else was asked than the group did, it may have changed what the group leaves.
    if (planted.asks) stage.stands = undefined
    expect(report?.faults.map(({ contract }) => contract)).toEqual([expect.stringMatching(planted.found)])
  })

  it('something in every group', () => {
    expect(new Set(plantedFaults.map(({ group }) => group))).toEqual(new Set(groups.map(({ name }) => name)))
  })
})
