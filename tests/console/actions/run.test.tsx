import { describe, expect, it } from 'vitest'
import { idsOf } from '../../../src/actions/outcome/outcome'
import { outcomeGroups } from '../../../src/actions/outcome/outcomeGroups'
import type { RequestReport } from '../../../src/actions/run/applyInRequests'
import {
  isComplete,
  isOvertaken,
  newRun,
  type Run,
  reported,
  unknownPart,
} from '../../../src/actions/run/run'
import { answer, invalid, overtaken, request, tooEarly } from './answers'

const [first, second, third] = [request('key-1', 'a', 'b'), request('key-2', 'c'), request('key-3', 'd')]
const answered: RequestReport = { is: 'answered', request: first, results: answer(first, ['b']).results }
const failed: RequestReport = { is: 'failed', request: second, because: 'No answer.' }
const notAttempted: RequestReport = { is: 'not-attempted', request: third }

function runOf(...reports: readonly RequestReport[]): Run {
  return reports.reduce(reported, newRun([first, second, third]))
}

describe('What became of every account', () => {
  it('is applied, refused, failed or not attempted, as the server answered or did not', () => {
    const { outcomes } = runOf(answered, failed, notAttempted)
    expect(idsOf(outcomes, 'applied')).toEqual(['a'])
    expect(idsOf(outcomes, 'refused')).toEqual(['b'])
    expect(idsOf(outcomes, 'failed')).toEqual(['c'])
    expect(idsOf(outcomes, 'not-attempted')).toEqual(['d'])
    expect(outcomes.get('b')).toEqual({ is: 'refused', reason: 'window-not-open', because: tooEarly })
  })

  it('is a refusal for an account that the server does not find', () => {
    const results = [{ id: 'c', outcome: 'not-found' }] as const
    const { outcomes } = runOf({ is: 'answered', request: second, results })
    expect(outcomes.get('c')).toMatchObject({ is: 'refused', reason: 'not-found' })
  })

  it('is a refusal for every account of a request that was refused as a whole', () => {
    const { outcomes } = runOf({ is: 'refused', request: first, problem: invalid })
    expect(idsOf(outcomes, 'refused')).toEqual(['a', 'b'])
    expect(outcomes.get('a')).toMatchObject({ because: invalid })
  })

  it('is shown by kind, and refusals by reason, the most frequent one first', () => {
    const many = request('key', 'a', 'b', 'c', 'd')
    const results = many.ids.map(id => ({
      id,
      outcome: 'refused' as const,
      problem: id === 'a' ? overtaken : tooEarly,
    }))
    const { outcomes } = reported(newRun([many]), { is: 'answered', request: many, results })
    expect(outcomeGroups(outcomes, new Set())).toEqual([
      { kind: 'refused', reason: 'window-not-open', ids: ['b', 'c', 'd'] },
      { kind: 'refused', reason: 'changed-meanwhile', ids: ['a'] },
    ])
  })
})

describe('What is to be sent again', () => {
  it('is what failed and what was not attempted, each request as it was and under its own key', () => {
    expect(runOf(answered, failed, notAttempted).unanswered).toEqual([second, third])
  })

  it('is nothing of a request that was answered, be it with refusals', () => {
    expect(runOf(answered).unanswered).toEqual([second, third])
    expect(runOf({ is: 'refused', request: first, problem: invalid }).unanswered).toEqual([second, third])
  })

  it('gets its answer on the retry, and the account its new outcome', () => {
    const retried = reported(runOf(answered, failed, notAttempted), {
      is: 'answered',
      request: second,
      results: answer(second).results,
    })
    expect(retried.unanswered).toEqual([third])
    expect(idsOf(retried.outcomes, 'applied')).toEqual(['a', 'c'])
    expect(idsOf(retried.outcomes, 'failed')).toEqual([])
  })
})

describe('What nobody knows the end of', () => {
  it('is what failed, without what was answered or never sent', () => {
    const unknown = unknownPart(runOf(answered, failed, notAttempted))
    expect(unknown?.unanswered).toEqual([second])
    expect([...(unknown?.outcomes.keys() ?? [])]).toEqual(['c'])
  })

  it('is nothing when everything that was sent was answered', () => {
    expect(unknownPart(runOf(answered, notAttempted))).toBeUndefined()
  })

  it('stays beside a new decision, so that it can still be sent again under its key', () => {
    const run = newRun([third], unknownPart(runOf(answered, failed)))
    expect(run.unanswered).toEqual([second, third])
    expect(idsOf(run.outcomes, 'failed')).toEqual(['c'])
    expect(
      isComplete(reported(run, { is: 'answered', request: third, results: answer(third).results }), ['d']),
    ).toBe(false)
  })
})

describe('A run', () => {
  it('is complete when every account was applied, and none is left that was never sent', () => {
    const run = newRun([first])
    const whole = reported(run, { is: 'answered', request: first, results: answer(first).results })
    expect(isComplete(whole, ['a', 'b'])).toBe(true)
    expect(isComplete(whole, ['a', 'b', 'c'])).toBe(false)
    expect(isComplete(reported(run, answered), ['a', 'b'])).toBe(false)
  })

  it('is overtaken when somebody else had changed every account first', () => {
    const refusal = (problem: typeof overtaken) =>
      reported(newRun([second]), {
        is: 'answered',
        request: second,
        results: [{ id: 'c', outcome: 'refused', problem }],
      })
    expect(isOvertaken(refusal(overtaken))).toBe(true)
    expect(isOvertaken(refusal(tooEarly))).toBe(false)
  })
})
