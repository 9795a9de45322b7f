import { describe, expect, it } from 'vitest'
import { alreadySo } from '../../../src/actions/outcome/alreadySo'
import type { Outcomes } from '../../../src/actions/outcome/outcome'
import { subjectOf } from '../../../src/actions/subject/subject'
import { tooEarly } from './answers'
import { contosoRecord } from './records'

const seen = contosoRecord()
const confirmed = { ...seen, revision: seen.revision + 1 }
const before = new Map([[seen.id, subjectOf(seen)]])

function soAfter(outcome: NonNullable<ReturnType<Outcomes['get']>>, known = before): readonly string[] {
  return [...alreadySo(new Map([[seen.id, outcome]]), known)]
}

describe('What was applied was so already', () => {
  it('when the server took one step from what was seen, and nothing differs', () => {
    expect(soAfter({ is: 'applied', record: confirmed })).toEqual([seen.id])
  })

  it('not when something differs', () => {
    expect(soAfter({ is: 'applied', record: { ...confirmed, automaticUpgrade: 'block' } })).toEqual([])
  })

  it('not when somebody else went on meanwhile, or it was seen when it had been applied: then nobody knows', () => {
    expect(soAfter({ is: 'applied', record: { ...seen, revision: seen.revision + 2 } })).toEqual([])
    expect(soAfter({ is: 'applied', record: seen })).toEqual([])
    expect(soAfter({ is: 'applied', record: confirmed }, new Map())).toEqual([])
  })

  it('not when it was not applied, or its record is gone', () => {
    expect(soAfter({ is: 'refused', reason: 'window-not-open', because: tooEarly })).toEqual([])
    expect(soAfter({ is: 'applied', record: undefined })).toEqual([])
  })
})
