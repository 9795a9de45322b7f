import type { Doer } from '../ledger'

/** Who does what nobody does. */
export const calendar: Doer = { id: 'calendar', name: 'Calendar' }
