import type { AccountKind } from './account'
import type { ActionName } from './action'
import type { CalendarDate } from './calendarDate'
import type { EditionId } from './edition'

/** Why an action is refused, with the dates and facts that go with it (spec, section 3). */
export type Refusal =
  | { readonly reason: 'read-only-operator' }
  | { readonly reason: 'own-access-suspended'; readonly suspendedOn: CalendarDate }
  | {
      readonly reason: 'not-in-edition'
      readonly edition: EditionId
      readonly action: ActionName | 'add'
      readonly kind: AccountKind
    }
  | { readonly reason: 'customer-of-your-partner' }
  | { readonly reason: 'not-sold-by-msp' }
  | { readonly reason: 'already-in-production'; readonly productionSince: CalendarDate }
  | { readonly reason: 'not-in-production' }
  | { readonly reason: 'trial-ended'; readonly endedOn: CalendarDate }
  | { readonly reason: 'extension-limit-reached'; readonly limit: number; readonly endsOn: CalendarDate }
  | { readonly reason: 'window-not-open'; readonly opensOn: CalendarDate }
  | {
      readonly reason: 'partner-in-trial'
      readonly partnerName: string
      readonly partnerTrialEndsOn: CalendarDate
    }
  | { readonly reason: 'sku-not-offered'; readonly notOffered: readonly string[] }
  | { readonly reason: 'changed-meanwhile'; readonly revision: number }
  | { readonly reason: 'not-yours-to-add'; readonly kind: AccountKind }
  | { readonly reason: 'duplicate-account'; readonly kind: AccountKind; readonly duplicateId: string }
  | { readonly reason: 'not-started' }
  | { readonly reason: 'consent-not-granted' }
  | { readonly reason: 'not-configured' }
  | { readonly reason: 'tenant-at-work' }

export type RefusalReason = Refusal['reason']

const reasons: Readonly<Record<RefusalReason, true>> = {
  'read-only-operator': true,
  'own-access-suspended': true,
  'not-in-edition': true,
  'customer-of-your-partner': true,
  'not-sold-by-msp': true,
  'already-in-production': true,
  'not-in-production': true,
  'trial-ended': true,
  'extension-limit-reached': true,
  'window-not-open': true,
  'partner-in-trial': true,
  'sku-not-offered': true,
  'changed-meanwhile': true,
  'not-yours-to-add': true,
  'duplicate-account': true,
  'not-started': true,
  'consent-not-granted': true,
  'not-configured': true,
  'tenant-at-work': true,
}

/** Whether `value` is a reason for which the rules refuse. */
export function isRefusalReason(value: unknown): value is RefusalReason {
  return typeof value === 'string' && Object.hasOwn(reasons, value)
}
