/** A query that was refused: which parameter, and what it takes. */
export interface QueryError {
  readonly parameter: string
  readonly detail: string
  /** The filter that is wrong; without a value there is none of that name. */
  readonly filter?: string
  /** What is wrong about it, or the field by which there is no sorting: as it was given, shortened. */
  readonly value?: string
}

/** Thrown where a query is read, and caught before it is answered. */
export class QueryFault extends Error {
  readonly fault: QueryError
  constructor(fault: QueryError) {
    super(fault.detail)
    this.fault = fault
  }
}

/** The filter is there, and what it was given is not for it. */
export function wrong(filter: string, value: unknown, detail: string): never {
  return fail('filter', detail, { filter, value: given(value) })
}

export function fail(
  parameter: string,
  detail: string,
  facts: Pick<QueryError, 'filter' | 'value'> = {},
): never {
  throw new QueryFault({ parameter, detail: `${parameter}: ${detail}`, ...facts })
}

/** What was given, as it stands in a sentence: shortened. */
export function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 80) ?? 'nothing'
}

/** What was given, as a fact of the error: shortened. */
export function given(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 80) : shown(value)
}

/** Which there are, to end the sentence that says which there is not. */
export function listed(names: readonly string[]): string {
  return names.length > 0 ? `; there are ${names.join(', ')}` : ''
}
