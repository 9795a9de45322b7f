import type { ActionName } from '#lifecycle'

/** The order in which a person meets the actions: what comes first in an account's life, first. */
export const actionOrder = [
  'extend-trial',
  'convert',
  'manage-upgrade',
  'edit',
] as const satisfies readonly ActionName[]
