import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { play } from './play'
import { tooFew, unreached } from './reached'
import { type Report, told, toldFault } from './report'
import { type Stage, stage, today } from './stage'
import { allReadable } from './stored'

describe('Of ten thousand requests made from the document', () => {
  let set: Stage
  let report: Report
  beforeAll(async () => {
    set = await stage()
    const between = async (run: number) => {
      if (run % 50 === 0) await set.api.tick()
    }
    report = await play({ ...set.asked, today, runs: 10_000, seed: 1, between })
  }, 120_000)
  afterAll(() => set[Symbol.asyncDispose]())

  it('none is answered off the contract, none that is broken is taken, and none that is valid is refused for its form', () => {
    expect(report.faults.slice(0, 5).map(toldFault)).toEqual([])
    expect(report.runs, told(report)).toBe(10_000)
  })

  it('every operation is reached, carries some out and refuses others', () => {
    expect(unreached(set.asked.document, report), told(report)).toEqual([])
  })

  it('there are enough of every sort', () => {
    expect(tooFew(report), told(report)).toEqual([])
    // A link is come to in every state that it can be in.
    const statuses = [...(report.answers.get('activationConfigure')?.keys() ?? [])]
    expect(statuses, told(report)).toEqual(expect.arrayContaining([200, 404, 409, 410, 422]))
  })

  it('none has stopped the server or spoilt what is stored', async () => {
    expect(await allReadable(set.api.url)).toContain('"demo":true')
  })
})
