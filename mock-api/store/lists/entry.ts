import { fieldIn, nameOfDistributor } from '#contract'
import type { Account, AccountKind, Onboarding } from '#lifecycle'
import type { ListedRecord } from '../store'

/** A row of a list, with what finding it needs. */
export interface Entry {
  readonly record: ListedRecord
  /** Its distributor's name, where it is an account. */
  readonly distributorName?: string
  /** Whose it is: decides who sees it. */
  readonly owner: Owner
  /** The account as the rules read it, where the row is one. */
  readonly account?: Account
  /** The onboarding, where the row is a pending account. */
  readonly onboarding?: Onboarding
}

export interface Owner {
  readonly kind: AccountKind
  readonly distributorId: string
  readonly partnerId: string | null
}

/** A field's value of a row. The name of its distributor stands beside the record, which has its id only. */
export function fieldOf({ record, distributorName }: Entry, field: string): unknown {
  return field === nameOfDistributor ? distributorName : fieldIn(record, field)
}
