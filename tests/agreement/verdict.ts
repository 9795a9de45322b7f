import type { CommandResult } from '#contract'

/** What becomes of an account, in words into which both sides can be brought. */
export type Verdict =
  | { readonly refused: string; readonly sentence: string; readonly facts: Readonly<Record<string, unknown>> }
  | { readonly becomes: Readonly<Record<string, unknown>> }
  | 'not-found'

/** What the API answered about an account. */
export function verdictOf(result: CommandResult): Verdict {
  switch (result.outcome) {
    case 'not-found':
      return 'not-found'
    case 'refused': {
      const { type: _, title: __, status: ___, detail, reason, record: ____, ...facts } = result.problem
      return { refused: reason, sentence: detail, facts }
    }
    case 'applied':
      return { becomes: result.record }
  }
}

/** Whether the API's verdict is the console's: all of it, or, for a record, in every field that the console foretells. */
export function agree(console: Verdict | undefined, api: Verdict): boolean {
  if (typeof console !== 'object' || typeof api !== 'object') return console === api
  if ('becomes' in console) return 'becomes' in api && holds(api.becomes, console.becomes)
  return (
    'refused' in api &&
    console.refused === api.refused &&
    console.sentence === api.sentence &&
    holds(api.facts, console.facts) &&
    holds(console.facts, api.facts)
  )
}

type Fields = Readonly<Record<string, unknown>>

function holds(fields: Fields, expected: Fields): boolean {
  return Object.entries(expected).every(([name, value]) => same(fields[name], value))
}

function same(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
}
