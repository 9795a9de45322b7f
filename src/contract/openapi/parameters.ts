import { separators } from '../csv'
import {
  type FilterKind,
  isFilterKind,
  type ListDefinition,
  type ListName,
  listDefinitions,
} from '../listFields'
import { maxRangeSpan } from '../listQuery'
import { filterFields, sortableFields } from '../queriedFields'
import { type Json, ref } from './jsonSchemas'
import { viewsInWords } from './words'

/** What an operation takes besides its body. */
export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'header' | 'path'
  readonly required?: boolean
  readonly description: string
  readonly schema?: Json
  /** Where the value is JSON, as in the simple-rest dialect. */
  readonly content?: { readonly 'application/json': { readonly schema: Json; readonly example?: unknown } }
  readonly example?: unknown
  readonly style?: 'form'
  readonly explode?: boolean
}

export function sortParameter(list: ListName): Parameter {
  const { defaultSort, ...definition } = listDefinitions[list]
  const field = { enum: sortableFields({ ...definition, defaultSort }) }
  return {
    ...inQuery('sort', pairOf(field, { enum: ['ASC', 'DESC'] })),
    description: `By which field, and in which order. Otherwise ${JSON.stringify(defaultSort)}. Ties are ordered by id, null comes last.`,
  }
}

export function rangeParameter(): Parameter {
  const row = { type: 'integer', minimum: 0 }
  return {
    ...inQuery('range', pairOf(row, row)),
    description: `The first row and the last, from 0, both included; at most ${maxRangeSpan} of them. Otherwise the first ${maxRangeSpan}. Not for CSV, which has all rows.`,
  }
}

export function filterParameter(list: ListName): Parameter {
  return {
    ...inQuery('filter', ref(filterName(list))),
    description:
      'Conditions that a row meets, all of them. A list of values: one of them matches; an empty list matches no row. What is itself a list matches when it holds the value.',
  }
}

export function columnsParameter(list: ListName): Parameter {
  return {
    name: 'columns',
    in: 'query',
    style: 'form',
    explode: false,
    schema: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: Object.keys(listDefinitions[list].fields) },
    },
    description: 'Only for CSV: the columns, in their order. Otherwise all of them.',
  }
}

export function separatorParameter(): Parameter {
  return {
    name: 'separator',
    in: 'query',
    schema: { enum: Object.keys(separators) },
    description: 'Only for CSV: what parts the cells of a line. Otherwise a comma.',
  }
}

/** What the document calls the filter of a list. */
function filterName(list: string): string {
  return `${list}.filter`
}

/** The filters of all lists by name, made from what `readListQuery` reads them by. */
export const filterSchemas: Json = Object.fromEntries(
  Object.entries(listDefinitions).map(([list, definition]) => [filterName(list), filterSchema(definition)]),
)

function filterSchema(definition: ListDefinition): Json {
  const fields = filterFields(definition).flatMap(field => {
    const kind = definition.fields[field]
    return kind && isFilterKind(kind) ? conditionsOn(field, kind) : []
  })
  const { searched, views, actions } = definition
  return {
    type: 'object',
    properties: {
      q: { type: 'string', description: `A text within ${searched.join(' or ')}, whatever its case.` },
      ...(views.length > 0 && { view: { enum: views, description: viewsInWords(views) } }),
      ...(actions.length > 0 && {
        allowed: {
          enum: actions,
          description: 'An action: the accounts on which the asker may take it now, by the rules themselves.',
        },
      }),
      ...Object.fromEntries(fields),
    },
    additionalProperties: false,
  }
}

function conditionsOn(field: string, kind: FilterKind): readonly (readonly [string, Json])[] {
  const value = 'nullable' in kind ? { anyOf: [oneValue(kind), { type: 'null' }] } : oneValue(kind)
  const equals = [field, { anyOf: [value, { type: 'array', items: value }] }] as const
  if (kind.is !== 'day') return [equals]
  return [equals, [`${field}_gte`, ref('Day')], [`${field}_lte`, ref('Day')]]
}

function oneValue(kind: FilterKind): Json {
  switch (kind.is) {
    case 'text':
    case 'slugs':
    case 'moment':
      return { type: 'string' }
    case 'number':
      return { type: 'number' }
    case 'day':
      return ref('Day')
    case 'choice':
      return { enum: kind.of }
  }
}

function pairOf(first: Json, second: Json): Json {
  return { type: 'array', prefixItems: [first, second], items: false, minItems: 2 }
}

function inQuery(name: string, schema: Json) {
  return { name, in: 'query', content: { 'application/json': { schema } } } as const
}

export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
  description:
    'The same request again under the same key is answered the same and has no second effect. Kept by operator for at least 24 hours.',
}

export const probe: Parameter = {
  name: 'probe',
  in: 'query',
  schema: { enum: ['ready', 'alive'] },
  description:
    '`ready`: whether requests are taken and stored. `alive`: whether the process answers at all. Otherwise `ready`.',
}

export const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  required: true,
  schema: { type: 'string' },
  description: 'The entity tag of what is replaced, as it was answered; or `*`.',
}
