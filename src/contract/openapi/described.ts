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

/** What operations are about. */
export const tags = {
  Session: 'Sign in, sign out, and who is signed in: the day, the edition and its rules.',
  Accounts:
    'Customers and partners that are onboarded, and the lifecycle actions on them: extend a trial, keep or block its automatic upgrade, convert to production, edit.',
  Onboarding: 'Add customers and partners, and look after those whose onboarding is not finished.',
  Activation:
    'The page that an activation link opens, without a sign-in: start, consent, configuration, import.',
  Records: 'What is read besides: distributors, events, mails, the catalog and the dashboard’s summary.',
  Preferences: 'The views and choices that an operator keeps.',
  Demo: 'The demo kit, which is there only in a demo: move the day, start over, switch the edition.',
  About: 'The contract itself, and whether the backend is well.',
} as const
export type Tag = keyof typeof tags

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
