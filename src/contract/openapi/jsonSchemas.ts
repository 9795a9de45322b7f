import { type ConversionConfig, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { revisionsById } from '../commands'
import { allDifferent } from '../invalid'
import { viewShape } from '../readPreferences'
import { day, sentenceFacts } from '../records'

/** A JSON Schema (2020-12), or another object of the document. */
export type Json = Readonly<Record<string, unknown>>

/** Where a named schema of the document stands. */
export function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

/** Schemas that read and describe, as JSON Schemas by name; where one of them holds another, it refers to it. */
export function jsonSchemas(schemas: Readonly<Record<string, v.GenericSchema>>): Json {
  return toJsonSchemaDefs(schemas, {
    target: 'draft-2020-12',
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    overrideSchema: ({ valibotSchema }) => ownSchemas.get(valibotSchema),
    overrideAction,
  })
}

/** What our own checks look for. */
const ownSchemas: ReadonlyMap<unknown, Json> = new Map<unknown, Json>([
  [day, { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-06-15'] }],
  [sentenceFacts, ref('Facts')],
  [revisionsById, { type: 'object', additionalProperties: { type: 'integer' } }],
  [viewShape.filter, ref('ViewFilter')],
  [viewShape.sort, ref('ViewSort')],
])

/** What JSON Schema cannot say is said in words; what only tidies a text up, or is known by its type alone, is not said. */
const overrideAction: NonNullable<ConversionConfig['overrideAction']> = ({ valibotAction, jsonSchema }) => {
  const { type, requirement, message }: Action = valibotAction
  if (type !== 'check') return unsaid.has(type) ? jsonSchema : undefined
  if (requirement === allDifferent) return { ...jsonSchema, uniqueItems: true }
  if (typeof message !== 'string') return jsonSchema
  const [, most] = /^must have at most (\d+) characters$/.exec(message) ?? []
  // Both count whole characters, where the schema's own `maxLength` would count halves.
  if (most !== undefined) return { ...jsonSchema, maxLength: Number(most) }
  return { ...jsonSchema, description: [jsonSchema.description, message].filter(Boolean).join('; ') }
}

interface Action {
  readonly type: string
  readonly requirement?: unknown
  readonly message?: unknown
}

const unsaid: ReadonlySet<string> = new Set(['readonly', 'transform', 'trim', 'raw_check'])
