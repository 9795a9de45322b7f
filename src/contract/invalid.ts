import * as v from 'valibot'

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

function fieldErrors(issues: readonly v.BaseIssue<unknown>[]): FieldErrors {
  // A map, because a body may name a field `constructor`, which every plain object seems to have already.
  const errors = new Map<string, string>()
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? 'body'
    if (!errors.has(field)) errors.set(field, issue.message)
  }
  return Object.fromEntries(errors)
}
