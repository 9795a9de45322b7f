import type { Operation } from '../paths'
import type { Answer } from './answers'
import type { Parameter } from './parameters'
import type { Reason } from './problems'

/** An operation as the document tells it. What all operations of its sort have in common is added to it (`reasonsOf`). */
export interface Described {
  readonly operation: Operation
  /** What stands at the end of the path, where the table of paths has a parameter there for what is done. */
  readonly last?: string
  readonly tag: Tag
  readonly summary: string
  /** Who may ask, and for what: the specification's table of access, in words. */
  readonly who: string
  readonly more?: string
  /** Whether anybody may ask, without a token. */
  readonly isPublic?: boolean
  readonly parameters?: readonly Parameter[]
  /** The name of the body's schema. */
  readonly body?: string
  readonly answer: Answer
  /** Why it can fail, besides what goes without saying. */
  readonly reasons?: readonly Reason[]
}

export type Tag = (typeof tags)[number]
export const tags = [
  'Session',
  'Accounts',
  'Onboarding',
  'Activation',
  'Records',
  'Preferences',
  'Demo',
  'About',
] as const

/** Every reason for which a request is answered with a problem. */
export function reasonsOf(method: string, path: string, described: Described): readonly Reason[] {
  const { isPublic, body, reasons = [] } = described
  return [
    ...(path.includes('{') || body ? (['malformed-request'] as const) : []),
    'malformed-query',
    ...(isPublic ? [] : (['not-signed-in'] as const)),
    ...(body
      ? (['malformed-json', 'unsupported-content-type', 'body-too-large', 'invalid-fields'] as const)
      : []),
    ...reasons,
    ...(method === 'GET' ? [] : (['storage-unavailable'] as const)),
    'internal-error',
  ]
}
