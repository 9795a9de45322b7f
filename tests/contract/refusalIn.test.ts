import { describe, expect, it } from 'vitest'
import { problemOf, refusalIn, refusalProblem } from '#contract'
import { sentences } from '../lifecycle/sentences'

describe('A problem that tells of a refusal', () => {
  it.each(Object.values(sentences).map(([refusal]) => refusal))('gives it back whole: $reason', refusal => {
    expect(refusalIn({ ...refusalProblem(refusal), requestId: 'request-1' })).toEqual(refusal)
  })

  it('is none of those with the API’s own reasons', () => {
    expect(refusalIn(problemOf('not-found', 'There is nothing here.'))).toBeUndefined()
    expect(refusalIn({ reason: 'toString', detail: 'It is odd.' })).toBeUndefined()
  })
})
