import { describe, expect, it } from 'vitest'
import { type Json, openApiDocument } from '#contract/openapi'
import { closed, isJson } from './closed'
import { faultsBy } from './faultsBy'

const document = closed(openApiDocument())
const faultAt = faultsBy(document)
const found = [...examplesIn(document.paths, '#/paths')]

describe('The examples of the contract’s document', () => {
  it('show sign-in, list, command, addition and step, asked and answered', () => {
    const asked = found.filter(({ pointer }) => /\/(requestBody|parameters)\//.test(pointer))
    const answered = found.filter(({ pointer }) => pointer.includes('/responses/2'))
    const refused = found.filter(({ pointer }) => pointer.includes('/responses/4'))
    expect([asked.length, answered.length, refused.length]).toEqual([9, 6, 3])
    for (const path of ['/session', '/customers', '/customers/actions/extend-trial', '/pending']) {
      expect(answered.some(({ pointer }) => pointer.startsWith(`#/paths/${escaped(path)}/`))).toBe(true)
    }
  })

  it.each(found)('are as their schemas have them: $pointer', ({ pointer, schema, example }) => {
    expect(faultAt(schema, example)).toBeUndefined()
    // What has no field by chance is no proof that the schema was looked at.
    expect([pointer, faultAt(schema, { neverHeardOf: true })]).not.toEqual([pointer, undefined])
  })
})

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Every example with the place of its schema: beside it. */
function* examplesIn(part: unknown, pointer: string): Generator<Found> {
  if (typeof part !== 'object' || part === null) return
  if (isJson(part) && 'schema' in part && 'example' in part) {
    yield { pointer, schema: `${pointer}/schema`, example: (part as Json)['example'] }
  }
  for (const [key, value] of Object.entries(part)) {
    if (key !== 'schema' && key !== 'example') yield* examplesIn(value, `${pointer}/${escaped(key)}`)
  }
}

interface Found {
  readonly pointer: string
  readonly schema: string
  readonly example: unknown
}
