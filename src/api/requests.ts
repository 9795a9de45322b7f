import type { FilterPayload, SortPayload } from 'react-admin'
import type { CommandResult, PendingResult, Preferences, Separator } from '#contract'
import type { AccountKind, ActionChange, ActionName, CalendarDate, PendingActionName } from '#lifecycle'

/** One request of an action. `revisions` gives, by id, the revision on which the operator decided. */
export interface ActRequest {
  readonly action: ActionName | PendingActionName
  readonly ids: readonly string[]
  readonly change: ActionChange[ActionName] | PendingChange
  readonly dryRun?: boolean
  readonly revisions?: Readonly<Record<string, number>>
}

/** What may be chosen for an action on pending accounts: where the new link goes. */
export interface PendingChange {
  readonly notificationEmail?: string
}

/** What became of each account, in the order of the ids. */
export interface ActAnswer {
  readonly results: readonly (CommandResult | PendingResult)[]
}

export interface ActOptions {
  /** The same key again answers the same outcomes, with no second effect. */
  readonly idempotencyKey: string
  readonly signal?: AbortSignal
}

/** A customer or partner to be added. The vendor's operators name its owner; others leave it out. */
export interface AddRequest {
  readonly kind: AccountKind
  readonly organizationName: string
  readonly notificationEmail: string
  readonly sku?: string
  readonly addOns?: readonly string[]
  readonly partnerId?: string
  readonly distributorId?: string
  readonly allowDuplicate?: boolean
}

/**
 * Where a demo's clock is to go. A day, not a number of days: whoever presses on a day that another browser has left already moves
 * nothing a second time.
 */
export type ClockRequest = { readonly today: CalendarDate } | { readonly to: 'next-event' }

/** Preferences as the backend has them, under the tag that stands for these. */
export interface KeptPreferences {
  readonly preferences: Preferences
  readonly etag: string
}

/** Which columns a CSV answer has, and what parts them. */
export interface CsvForm {
  readonly columns: readonly string[]
  readonly separator: Separator
}

/** A CSV answer on its way, and how many rows follow its first line. */
export interface CsvAnswer {
  readonly total: number
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>
}

export interface ListSelection {
  readonly filter: FilterPayload
  readonly sort: SortPayload
}
