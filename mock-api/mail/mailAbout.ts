import { type AccountKind, type AutomaticUpgrade, type CalendarDate, type Edition, inWords } from '#lifecycle'

/** What a mail tells of: an account in its list, or one that is pending still. */
export interface MailAbout {
  readonly kind: AccountKind
  readonly organizationName: string
  /** Who answers for it: a customer's partner, a partner's distributor. */
  readonly ownerName: string
  readonly edition: Edition
  /** The day on which its trial or its production ends; null while no trial has started. */
  readonly endsOn: CalendarDate | null
  /** Null where nothing upgrades by itself: in PRODUCTION, and while it is pending. */
  readonly automaticUpgrade: AutomaticUpgrade | null
  /** Whether anybody can block the upgrade. */
  readonly canBeBlocked: boolean
  /** Null once the onboarding is finished. */
  readonly activationLink: string | null
}

/** The day of the end, in words. Throws a TypeError where no trial has started: nothing causes a mail about its end then. */
export function endOf({ endsOn }: MailAbout): string {
  if (endsOn === null) throw new TypeError('a mail about the end of a trial that has not started')
  return inWords(endsOn)
}
