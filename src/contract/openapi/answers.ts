import { type Json, ref } from './jsonSchemas'

/** What a request is answered with when it succeeds. */
export interface Answer {
  readonly status: 200 | 201 | 204
  readonly description: string
  /** The names of the headers that it has besides those of every answer. */
  readonly headers?: readonly HeaderName[]
  readonly content?: Json
}

export function json(description: string, schema: Json, headers: readonly HeaderName[] = []): Answer {
  return { status: 200, description, headers, content: { 'application/json': { schema } } }
}

export function listOf(name: string): Json {
  return { type: 'array', items: ref(name) }
}

const text = { type: 'string' }

/** The headers that answers have, by name. */
export const headers = {
  'X-Request-Id': { description: 'The id of the request, which its problem repeats.', schema: text },
  'Cache-Control': {
    description: 'Nothing is kept in a cache.',
    schema: { type: 'string', pattern: '^no-store\\b' },
  },
  'X-Content-Type-Options': { description: 'Nothing is guessed.', schema: { const: 'nosniff' } },
  'Content-Range': {
    description:
      'Which rows these are, of how many that match: `customers 0-24/300`; `customers */0` where there are none.',
    schema: { type: 'string', pattern: '^[a-z]+ (\\*|\\d+-\\d+)/\\d+$' },
  },
  'Content-Disposition': {
    description: 'With CSV: the name of the file.',
    schema: { type: 'string', pattern: '^attachment;' },
  },
  ETag: {
    description: 'A strong entity tag, for If-Match.',
    schema: { type: 'string', pattern: '^"[\\x21\\x23-\\x7e]+"$' },
  },
  'WWW-Authenticate': { description: 'How one signs in.', schema: { type: 'string', pattern: '^Bearer' } },
  'Retry-After': {
    description: 'In how many seconds it is worth a try.',
    schema: { type: 'string', pattern: '^\\d+$' },
  },
  'RateLimit-Policy': {
    description: 'Where there is a limit: how many requests of one address, in how many seconds.',
    schema: { type: 'string', pattern: '^\\d+;w=\\d+$' },
  },
  RateLimit: {
    description:
      'Where there is a limit: how many requests of them are left, and in how many seconds all are again.',
    schema: { type: 'string', pattern: '^limit=\\d+, remaining=\\d+, reset=\\d+$' },
  },
  Allow: { description: 'The methods that there are at this path.', schema: text },
} as const satisfies Record<string, Json>

/** The headers of answers that are counted by address. */
export const ofCounted: readonly HeaderName[] = ['RateLimit-Policy', 'RateLimit']

/** The headers that come with some of the forms of an answer, or with some of the settings. */
export const sometimes: ReadonlySet<string> = new Set<HeaderName>(['Content-Disposition', ...ofCounted])

export type HeaderName = keyof typeof headers

/** The headers of every answer. */
export const everyAnswer: readonly HeaderName[] = ['X-Request-Id', 'Cache-Control', 'X-Content-Type-Options']
