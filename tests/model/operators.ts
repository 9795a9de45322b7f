/** The operators of a demo (section 7). */
export const operatorIds = [
  'internal-admin',
  'internal-viewer',
  'distributor-admin',
  'distributor-viewer',
  'partner-admin',
  'partner-viewer',
  'trial-partner-admin',
  'other-distributor-admin',
  'other-partner-admin',
  'reseller-admin',
] as const

export type OperatorId = (typeof operatorIds)[number]
