import fc from 'fast-check'
import {
  type FieldKind,
  isFilterKind,
  type ListDefinition,
  type ListName,
  listDefinitions,
  sortableFields,
} from '#contract'
import type { Row } from '../client'
import { type Filter, fieldIn } from './naive'

export interface AnyQuery {
  readonly filter: Filter
  readonly sort: readonly [string, 'ASC' | 'DESC']
  readonly range: readonly [number, number]
}

/** Any query that a list takes, made of values that its records hold, so that most find something. */
export function anyQuery(list: ListName, records: readonly Row[]): fc.Arbitrary<AnyQuery> {
  const definition: ListDefinition = listDefinitions[list]
  return fc.record({
    filter: anyFilter(definition, records),
    sort: fc.tuple(fc.constantFrom(...sortableFields(definition)), fc.constantFrom('ASC', 'DESC')),
    range: fc
      .tuple(fc.oneof(fc.constant(0), fc.nat(records.length + 10)), fc.nat(60))
      .map(([first, more]): [number, number] => [first, first + more]),
  })
}

function anyFilter(definition: ListDefinition, records: readonly Row[]): fc.Arbitrary<Filter> {
  const conditions = [
    anyText(definition, records).map(text => ({ q: text })),
    ...(definition.views.length > 0 ? [fc.constantFrom(...definition.views).map(view => ({ view }))] : []),
    ...Object.entries(definition.fields).flatMap(([field, kind]) => conditionsOn(field, kind, records)),
  ]
  return fc
    .array(fc.oneof(...conditions), { maxLength: 3 })
    .map(parts => Object.assign({}, ...parts) as Filter)
}

function conditionsOn(field: string, kind: FieldKind, records: readonly Row[]): fc.Arbitrary<Filter>[] {
  const held = [...new Set(records.flatMap(record => [fieldIn(record, field)].flat()))].filter(
    value => value !== null && value !== undefined,
  )
  const known = kind.is === 'choice' ? kind.of : held
  if (known.length === 0 || !isFilterKind(kind)) return []
  const value = fc.constantFrom(...known, ...('nullable' in kind ? [null] : []))
  const equals = fc.oneof(value, fc.array(value, { maxLength: 4 })).map(wanted => ({ [field]: wanted }))
  if (kind.is !== 'day') return [equals]
  const day = fc.constantFrom(...held)
  return [
    equals,
    day.map(bound => ({ [`${field}_gte`]: bound })),
    day.map(bound => ({ [`${field}_lte`]: bound })),
    fc.tuple(day, day).map(([from, to]) => ({ [`${field}_gte`]: from, [`${field}_lte`]: to })),
  ]
}

/** A piece of what the searched fields say, in any case, and sometimes what nothing says. */
function anyText(definition: ListDefinition, records: readonly Row[]): fc.Arbitrary<string> {
  const texts = records.flatMap(record => definition.searched.map(field => String(record[field])))
  const piece = fc
    .tuple(fc.constantFrom(...texts, ''), fc.nat(12), fc.integer({ min: 1, max: 5 }), fc.boolean())
    .map(([text, from, length, upper]) => {
      const part = text.slice(from, from + length)
      return upper ? part.toUpperCase() : part
    })
  return fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ maxLength: 4 }))
}
