import type { Account } from './account'
import type { ActionChange, ActionName } from './action'
import type { Actor } from './actor'
import type { CalendarDate } from './calendarDate'
import type { Edition } from './edition'
import type { MailCause } from './mailCause'
import type { Refusal } from './refusal'

/** The account's next state, and the mails that go out with it. */
export interface Allowed<After> {
  readonly allowed: true
  readonly after: After
  readonly mails: readonly MailCause[]
}

export interface Refused {
  readonly allowed: false
  readonly refusal: Refusal
}

export type Decision<After> = Allowed<After> | Refused

/** What every rule decides on. The day is the server's; nothing here reads a clock. */
export interface RuleInput<A extends Account, Name extends ActionName> {
  readonly account: A
  readonly actor: Actor
  readonly edition: Edition
  readonly today: CalendarDate
  readonly change: ActionChange[Name]
  /** The revision on which the operator decided, when it is to be held against the present one. */
  readonly revision?: number | undefined
}

export function allowed<After>(after: After, ...mails: readonly MailCause[]): Allowed<After> {
  return { allowed: true, after, mails }
}

export function refused(refusal: Refusal): Refused {
  return { allowed: false, refusal }
}
