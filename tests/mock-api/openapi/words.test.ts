import { describe, expect, it } from 'vitest'
import { listDefinitions } from '#contract'
import { openApiDocument } from '#contract/openapi'
import { pendingViews, views } from '#lifecycle'
import { inWords, words } from '../../../src/contract/openapi/words'
import { isJson, resolved } from './closed'

const document = openApiDocument()
const fields = [...fieldsIn(document.components.schemas, '')]

describe('The words of the contract’s document', () => {
  it('say what every field of every record, body and problem means, in a sentence', () => {
    expect(fields.length).toBeGreaterThan(600)
    expect(fields.filter(({ said }) => !isSentence(said))).toEqual([])
  })

  it('say so of every parameter, header and tag', () => {
    const parameters = Object.values(document.paths)
      .flatMap(Object.values)
      .flatMap(({ parameters }) => parameters)
    const headers = Object.values(document.components.headers)
    const tags = Object(document)['tags']
    for (const part of [...parameters, ...headers, ...tags]) {
      expect([part, isSentence(Object(part).description)]).toEqual([part, true])
    }
    const used = Object.values(document.paths)
      .flatMap(Object.values)
      .flatMap(operation => operation['tags'])
    expect(new Set(tags.map(({ name }: { name: string }) => name))).toEqual(new Set(used))
  })

  it('are all said somewhere', () => {
    const all = fields.map(({ said }) => said)
    const unsaid = Object.entries(words).filter(([, word]) => !all.some(said => said?.includes(word)))
    expect(unsaid).toEqual([])
  })

  it('leave a field that has none without one, so that it is noticed', () => {
    const field = { type: 'object', properties: { neverHeardOf: { type: 'string' } } }
    expect([...fieldsIn(inWords({ Customer: field }), '')]).toEqual([
      { place: '.Customer.neverHeardOf', said: undefined },
    ])
  })

  it('explain every view', () => {
    for (const { name, of } of [
      { name: 'customers', of: views },
      { name: 'partners', of: listDefinitions.partners.views },
      { name: 'pending', of: pendingViews },
    ]) {
      const at = { $ref: `#/components/schemas/${name}.filter/properties/view` }
      const { description } = Object(resolved(at, document))
      for (const view of of) expect(description).toMatch(new RegExp(`\`${view}\`: \\w`))
    }
  })

  it('say of `revisions` which action compares them', () => {
    const said = (action: string) =>
      fields.find(({ place }) => place.endsWith(`customers.${action}.body.revisions`))?.said
    expect(said('edit')).toContain('changed-meanwhile')
    for (const action of ['extend-trial', 'manage-upgrade', 'convert']) {
      expect(said(action)).toContain('does not compare')
    }
  })

  it('leave to a number what a number says', () => {
    const account = { $ref: '#/components/schemas/NewAccount/anyOf/0/properties/organizationName' }
    expect(resolved(account, document)).toMatchObject({ minLength: 1, maxLength: 200 })
    expect(fields.filter(({ said }) => said?.includes('must have at most'))).toEqual([])
  })
})

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && /^[A-Z`].*\.$/s.test(text) && text.length > 6
}

/** Every field within, with what is said of it. */
function* fieldsIn(part: unknown, place: string): Generator<{ place: string; said: string | undefined }> {
  if (typeof part !== 'object' || part === null) return
  for (const [key, value] of Object.entries(part)) {
    if (key === 'properties' && isJson(value)) {
      for (const [name, field] of Object.entries(value)) {
        yield { place: `${place}.${name}`, said: Object(field).description }
      }
    }
    yield* fieldsIn(value, /^(properties|items|anyOf|oneOf|\d+)$/.test(key) ? place : `${place}.${key}`)
  }
}
