import { openApiDocument } from '#contract/openapi'

/** The lists of the contract, and of those the ones that answer ids and single records. */
export const lists = ['customers', 'partners', 'pending', 'distributors', 'events', 'mails'] as const
export type List = (typeof lists)[number]
export const listsWithIds: readonly List[] = ['customers', 'partners', 'pending']
export const listsWithRecords: readonly List[] = ['customers', 'partners', 'pending', 'distributors']

type Schema = Readonly<Record<string, unknown>>

/** By which fields the contract's document says that a list can be sorted. */
export function sortFields(list: List): readonly string[] {
  const { content } = Object(parameter(list, 'sort'))
  return content['application/json'].schema.prefixItems[0].enum
}

/** The columns that an export can have. */
export function columnsOf(list: List): readonly string[] {
  return Object(parameter(list, 'columns')).schema.items.enum
}

/** The filters of a list by name, each with the schema of what it takes. */
export function filtersOf(list: List): Readonly<Record<string, Schema>> {
  return Object(openApiDocument().components.schemas[`${list}.filter`]).properties
}

export function takesNull(schema: Schema): boolean {
  return JSON.stringify(schema).includes('{"type":"null"}')
}

/** The words that a filter takes, where it takes only some. */
export function wordsOf(schema: Schema): readonly string[] {
  return Object(schema)['enum'] ?? []
}

function parameter(list: List, name: string) {
  const { parameters = [] } = openApiDocument().paths[`/${list}`]?.['get'] ?? {}
  return parameters.find(one => one.name === name)
}
