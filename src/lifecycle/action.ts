import type { AutomaticUpgrade } from './account'
import type { CalendarDate } from './calendarDate'

export const actionNames = ['extend-trial', 'manage-upgrade', 'convert', 'edit'] as const
export type ActionName = (typeof actionNames)[number]

/** What may be given with Convert and Edit; what is not given stays as it is. A given `expiresOn` is later than today. */
export interface ProductionTerms {
  readonly expiresOn?: CalendarDate
  readonly sku?: string
  readonly addOns?: readonly string[]
}

/** What an operator chooses for each action. */
export interface ActionChange {
  'extend-trial': Readonly<Record<never, never>>
  'manage-upgrade': { readonly automaticUpgrade: AutomaticUpgrade }
  convert: ProductionTerms
  edit: ProductionTerms
}
