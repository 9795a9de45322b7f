import type { AutomaticUpgrade, SubscriptionLevel } from '#lifecycle'

/** What has been typed and chosen in a panel, whatever the action. What is undefined has not been touched. */
export interface Draft {
  readonly automaticUpgrade?: AutomaticUpgrade | undefined
  readonly subscriptionLevel?: SubscriptionLevel | undefined
  /** As the date field holds it: a day, or nothing while it is incomplete. */
  readonly expiresOn?: string | undefined
  readonly sku?: string | undefined
  /** Whether add-ons are chosen for several accounts, in place of each one's own. */
  readonly choosesAddOns?: boolean | undefined
  /** Empty where an account is to have none. */
  readonly addOns?: readonly string[] | undefined
  /** Where a new activation link goes. */
  readonly notificationEmail?: string | undefined
}

export type EditDraft = (typed: Draft) => void

export const untouched: Draft = {}
