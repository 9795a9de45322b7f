import * as v from 'valibot'
import { faults } from './faults'

/** Text from outside, read: the value, or what is wrong with it by field, one sentence each. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: FieldErrors }

export type FieldErrors = Readonly<Record<string, string>>

/** Reads `input` with a schema; the first thing wrong with each field is its error. */
export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Read<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, input)
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, errors: fieldErrors(result.issues) }
}

/**
 * Reads an object that has these fields and no others. Every field that is wrong is named, and so are those that `owner`
 * does not have, up to twenty of them.
 */
export function readFields<const Entries extends v.ObjectEntries>(
  entries: Entries,
  owner: string,
  input: unknown,
): Read<v.InferOutput<v.StrictObjectSchema<Entries, WrongShape>>> {
  if (Array.isArray(input)) return { ok: false, errors: { body: 'must be an object' } }
  const result = read(v.strictObject(entries, wrongShapeOf(owner)), input)
  if (result.ok || typeof input !== 'object' || input === null) return result

  // The schema itself stops at the first field that it does not know.
  const unknown = Object.keys(input).filter(name => !Object.hasOwn(entries, name))
  const named = unknown.slice(0, 20).map(name => [name, notAField(owner)] as const)
  return { ok: false, errors: Object.fromEntries([...Object.entries(result.errors), ...named]) }
}

/** The schema of an object that may have no fields: by itself it takes a list for one. */
export function noList<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: null } : dataset, config),
  }
}

/** What is said of an object that has not the fields which it is to have. */
export function wrongShapeOf(owner: string): WrongShape {
  return ({ expected }) => {
    if (expected === 'never') return notAField(owner)
    return expected === 'Object' ? 'must be an object' : faults.required
  }
}

function notAField(owner: string): string {
  return `is not a field of ${owner}`
}

/** What a list is checked with that may hold nothing twice. */
export function allDifferent(list: string[]): boolean {
  return new Set(list).size === list.length
}

type WrongShape = (issue: v.StrictObjectIssue) => string

function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): FieldErrors {
  // A map, because a body may name a field `constructor`, which every plain object seems to have already.
  const errors = new Map<string, string>()
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? 'body'
    if (!errors.has(field)) errors.set(field, issue.message)
  }
  return Object.fromEntries(errors)
}
