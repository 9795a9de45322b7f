import fc from 'fast-check'
import type { Json } from '#contract/openapi'
import { resolved } from '../openapi/closed'
import { nastyTexts } from './nasty'

/** Values that are likely to mean something, by the name of the field in which they stand. */
export type Likely = Readonly<Record<string, fc.Arbitrary<unknown>>>

/** Makes values by the schemas of a document, most of them valid; whether one is, is for the document to say and not for this. */
export function valuesBy(
  document: Json,
  likely: Likely,
): (schema: unknown, name?: string) => fc.Arbitrary<unknown> {
  return values

  function values(unresolved: unknown, name = ''): fc.Arbitrary<unknown> {
    const schema = Object(resolved(unresolved, document))
    const alternatives: readonly unknown[] | undefined = schema.anyOf ?? schema.oneOf
    if (alternatives) return fc.oneof(...alternatives.map(one => values(one, name)))
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if ('const' in schema) return fc.constant(schema.const)
    switch (schema.type) {
      case 'object':
        return objects(schema, name)
      case 'array':
        return arrays(schema, name)
      case 'string':
        return mostly(likely[name], texts(schema))
      case 'integer':
        return mostly(likely[name], fc.integer({ min: schema.minimum ?? -3, max: schema.maximum ?? 2 ** 31 }))
      case 'number':
        return mostly(likely[name], fc.oneof(fc.nat(20), fc.double({ noNaN: true, noDefaultInfinity: true })))
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
    }
    return fc.jsonValue({ maxDepth: 2 })
  }

  function objects(schema: Schema, name: string): fc.Arbitrary<unknown> {
    const { properties = {}, required = [], additionalProperties, maxProperties } = schema
    const fields = Object.fromEntries(
      Object.entries(properties).map(([field, one]) => [field, values(one, field)] as const),
    )
    if (maxProperties === 1) {
      return fc.oneof(...Object.entries(fields).map(([field, one]) => one.map(value => ({ [field]: value }))))
    }
    if (typeof additionalProperties === 'object') {
      return fc.dictionary(
        mostly(likely[`${name}.key`], fc.string({ maxLength: 9 })).map(String),
        values(additionalProperties),
        {
          maxKeys: 2,
        },
      )
    }
    return fc.record(fields, { requiredKeys: [...required] })
  }

  function arrays(schema: Schema, name: string): fc.Arbitrary<unknown> {
    const { items, prefixItems, minItems = 0, maxItems = Infinity, uniqueItems } = schema
    if (prefixItems) return fc.tuple(...prefixItems.map(one => values(one, name)))
    const length = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) }
    const item = values(items, name)
    return uniqueItems
      ? fc.uniqueArray(item, { ...length, selector: one => JSON.stringify(one) })
      : fc.array(item, length)
  }
}

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
  readonly additionalProperties?: unknown
  readonly maxProperties?: number
  readonly items?: unknown
  readonly prefixItems?: readonly unknown[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
}

function texts({ pattern, format, minLength = 0 }: Schema): fc.Arbitrary<unknown> {
  if (format === 'date')
    return fc.constantFrom('2024-02-29', '0001-01-01', '2026-02-30', '9999-12-31', '2026-13-01')
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  return fc.oneof(fc.string({ unit: 'grapheme', minLength, maxLength: 20 }), fc.constantFrom(...nastyTexts))
}

/** What is likely, but for once in sixteen. */
function mostly(
  likely: fc.Arbitrary<unknown> | undefined,
  other: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  return likely ? fc.oneof({ arbitrary: likely, weight: 15 }, { arbitrary: other, weight: 1 }) : other
}
