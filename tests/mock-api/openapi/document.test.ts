import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { apiRoot, lastParts, operations } from '#contract'
import { type Json, openApiDocument } from '#contract/openapi'
import { publicOperations } from '../../../mock-api/operations'
import { startApi } from '../server'
import { isJson, resolved } from './closed'
import { refsIn } from './refsIn'

const document = openApiDocument()
const all = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

describe('The contract’s document', () => {
  it('is what the API answers', async () => {
    await using api = await startApi()
    const answer = await api.anybody.get(`${apiRoot}/openapi.json`)
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual(JSON.parse(JSON.stringify(document)))
  })

  it('has every operation of the table of paths, each action by its own path, and no other', () => {
    const parts = new Map<string, readonly string[]>(Object.entries(lastParts))
    const expected = Object.entries(operations).flatMap(([name, [method, path]]) =>
      (parts.get(name) ?? [undefined]).map(last => {
        const whole = last === undefined ? path : path.replace(/:\w+$/, last)
        return `${method} ${whole.replace(/:(\w+)/g, '{$1}')}`
      }),
    )
    expect(all.map(({ path, method }) => `${method} ${path}`).sort()).toEqual(expected.sort())
  })

  it('asks for a token wherever the backend does, and nowhere else', () => {
    const isPublic = (name: string) => Object.hasOwn(publicOperations, name)
    const open = Object.entries(operations).flatMap(([name, [method, path]]) =>
      isPublic(name) ? [`${method} ${path.replace(/:\w+/g, '*')}`] : [],
    )
    const found = all
      .filter(({ operation }) => operation.security?.length === 0)
      .map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '*').replace(/(\*\/)\w+$/, '$1*')}`)
    expect([...new Set(found)].sort()).toEqual(open.sort())
    expect(document['security']).toEqual([{ bearer: [] }])
  })

  it('tells of every operation by an id of its own, its parameters, who may, and each status in words', () => {
    expect(new Set(all.map(({ operation }) => operation.operationId)).size).toBe(all.length)
    for (const { path, operation } of all) {
      expect(operation['summary']).toMatch(/\w/)
      expect(operation['description']).toMatch(/^\*\*Who may:\*\* \w/)
      const inPath = operation.parameters.filter(one => one.in === 'path')
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
      for (const { in: place, required, schema, content } of operation.parameters) {
        expect(place !== 'path' || required).toBe(true)
        expect([schema, content].filter(Boolean)).toHaveLength(1)
      }
      for (const [status, response] of Object.entries(operation.responses)) {
        expect(status).toMatch(/^[2-5]\d\d$/)
        expect(response['description']).toMatch(/\w/)
      }
      expect(Object.keys(operation.responses)).toContain('500')
    }
  })

  it('refers to nothing that is not in it, and holds nothing to which nothing refers', () => {
    const refs = new Set(refsIn(document))
    expect([...refs].filter($ref => resolved({ $ref }, document) === undefined)).toEqual([])

    const named = Object.entries(document.components).flatMap(([section, parts]) =>
      Object.keys(parts).map(name => `#/components/${section}/${name}`),
    )
    // What is answered where there is no operation, the introduction tells of; who asks needs no reference.
    const told = String(document.info['description'])
    const isTold = (name: string) =>
      told.includes(`\`${name}\``) || name.startsWith('#/components/securitySchemes/')
    expect(named.filter(name => !refs.has(name) && !isTold(name))).toEqual([])
    expect(named.filter(name => !/^[\w.-]+$/.test(name.split('/').at(-1) ?? ''))).toEqual([])
  })

  it('describes with schemas that are JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats(ajv)
    const schemas = Object.entries(document.components.schemas)
    const inline = [...schemasIn(document.paths)].map((schema, index) => [`inline ${index}`, schema] as const)
    expect(inline.length).toBeGreaterThan(100)
    for (const [name, schema] of [...schemas, ...inline]) {
      if (!isJson(schema)) throw new TypeError(`${name} is no schema`)
      expect([name, ajv.validateSchema(schema)]).toEqual([name, true])
    }
  })
})

/** What stands as a schema anywhere within. */
function* schemasIn(part: unknown): Generator<Json> {
  if (typeof part !== 'object' || part === null) return
  for (const [key, value] of Object.entries(part)) {
    if (key === 'schema' && isJson(value)) yield value
    else yield* schemasIn(value)
  }
}
