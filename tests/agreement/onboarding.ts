import { explain, type Refusal } from '#lifecycle'

/** Everybody who has pending accounts to look at, in the small channel of the tests. */
export const whoOnboards = [
  'internal-admin',
  'internal-viewer',
  'distributor-admin',
  'distributor-viewer',
  'partner-admin',
  'partner-viewer',
  'trial-partner-admin',
  'suspended-partner-admin',
] as const

/** A refusal as the API tells it, without what is HTTP's. */
export function inWordsOf(refusal: Refusal) {
  return { detail: explain(refusal), ...refusal }
}
