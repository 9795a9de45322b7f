import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { play } from './play'
import { type Report, told, toldFault } from './report'
import { type Stage, stage, today } from './stage'
import { allReadable } from './stored'

/** The least of what was asked, of ten thousand: well below what comes of any seed. */
const least = { valid: 5_000, broken: 1_200, nothing: 150, odd: 30 } as const
const leastMade = { valid: 4_500, nearly: 1_500, broken: 600, strange: 500, wire: 150, again: 100 } as const

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
    const unreached = Object.values(set.asked.document.paths)
      .flatMap(methods => Object.values(methods))
      .filter(({ operationId }) => {
        const statuses = [...(report.answers.get(operationId)?.keys() ?? [])]
        return !statuses.some(status => status < 300) || !statuses.some(status => status >= 400)
      })
    expect(
      unreached.map(({ operationId }) => operationId),
      told(report),
    ).toEqual([])
  })

  it('there are enough of every sort', () => {
    const tooFew = [
      ...Object.entries(least).filter(([verdict, count]) => countOf(report.verdicts, verdict) < count),
      ...Object.entries(leastMade).filter(([aim, count]) => countOf(report.aims, aim) < count),
    ]
    expect(tooFew, told(report)).toEqual([])
    // Deep states are reached: links were followed, accounts added, and what was kept was replaced.
    for (const operation of ['activationConfigure', 'addPending', 'keepPreferences', 'customersConvert'])
      expect(statusesOf(operation), told(report)).toContain(operation === 'addPending' ? 201 : 200)
    expect(statusesOf('activationConfigure')).toEqual(expect.arrayContaining([404, 409, 410, 422]))
  })

  it('none has stopped the server or spoilt what is stored', async () => {
    expect(await allReadable(set.api.url)).toContain('"demo":true')
  })

  function statusesOf(operation: string): readonly number[] {
    return [...(report.answers.get(operation)?.keys() ?? [])]
  }
})

function countOf(counts: ReadonlyMap<string, number>, key: string): number {
  return counts.get(key) ?? 0
}
