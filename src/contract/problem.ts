import { explain, isRefusalReason, type Refusal } from '#lifecycle'
import type { FieldErrors } from './invalid'

/** An error as RFC 9457 problem details; `detail` is the sentence that the console shows. */
export interface Problem {
  readonly type: `/problems/${string}`
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly reason: string
  readonly requestId?: string
  readonly errors?: FieldErrors
  readonly [fact: string]: unknown
}

/** What tells a person of a problem: its reason with its facts, and the sentence. */
export type Told = Pick<Problem, 'reason' | 'detail'> & { readonly [fact: string]: unknown }

/** The problems of the API besides the refusals of the rules: status and title by reason. */
export const problems = {
  'malformed-json': [400, 'Malformed JSON'],
  'malformed-request': [400, 'Malformed request'],
  'malformed-query': [400, 'Malformed query'],
  'not-signed-in': [401, 'Not signed in'],
  'not-allowed': [403, 'Not allowed'],
  'not-found': [404, 'Not found'],
  'link-used': [410, 'Activation link used'],
  'link-replaced': [410, 'Activation link replaced'],
  'nothing-ahead': [409, 'Nothing ahead'],
  'method-not-allowed': [405, 'Method not allowed'],
  'request-timeout': [408, 'Request timeout'],
  'precondition-failed': [412, 'Precondition failed'],
  'body-too-large': [413, 'Body too large'],
  'unsupported-content-type': [415, 'Unsupported content type'],
  'invalid-fields': [422, 'Invalid fields'],
  'idempotency-key-reused': [422, 'Idempotency key used for another request'],
  'precondition-required': [428, 'Precondition required'],
  'too-many-requests': [429, 'Too many requests'],
  'headers-too-large': [431, 'Headers too large'],
  'internal-error': [500, 'Internal error'],
  'not-ready': [503, 'Not ready'],
  'storage-unavailable': [503, 'Storage unavailable'],
} as const satisfies Record<string, readonly [status: number, title: string]>

export type ProblemReason = keyof typeof problems

/** Problem details for one of the API's own reasons, with a sentence that says what to do. */
export function problemOf(
  reason: ProblemReason,
  detail: string,
  facts: Readonly<Record<string, unknown>> = {},
): Problem {
  const [status, title] = problems[reason]
  return { ...facts, type: `/problems/${reason}`, title, status, detail, reason }
}

const forbidden: ReadonlySet<Refusal['reason']> = new Set([
  'read-only-operator',
  'own-access-suspended',
  'customer-of-your-partner',
  'not-yours-to-add',
])

/** The status of a refusal: 403 where the operator may not at all, else 409. */
export function refusalStatus(reason: Refusal['reason']): 403 | 409 {
  return forbidden.has(reason) ? 403 : 409
}

/** Problem details for a refusal of the rules, with its dates. */
export function refusalProblem(refusal: Refusal): Problem {
  const { reason, ...facts } = refusal
  return {
    ...facts,
    type: `/problems/${reason}`,
    title: sentenceCase(reason),
    status: refusalStatus(reason),
    detail: explain(refusal),
    reason,
  }
}

/** The refusal of the rules that a problem tells of; undefined for the API's own reasons. */
export function refusalIn({ type, title, status, detail, requestId, ...facts }: Told): Refusal | undefined {
  // `refusalProblem` has put the refusal's facts there, all of them.
  return isRefusalReason(facts.reason) ? (facts as unknown as Refusal) : undefined
}

function sentenceCase(reason: string): string {
  const words = reason.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
