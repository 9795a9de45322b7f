import type { EventRecord, MailRecord } from '#contract'

/** An event as the model tells it. */
export function lineOf({ on, accountId, action, actor, reason, outcome }: EventRecord): string {
  return `${on} ${accountId} ${action} by ${actor}: ${reason ?? outcome}`
}

/** A mail as the model tells it. */
export function mailLineOf({ at, accountId, kind, to }: MailRecord): string {
  return `${at.slice(0, 10)} ${accountId} ${kind} to ${to.toLowerCase()}`
}

/** Whether the model tells of such events: of all but those of onboardings. */
export function isForetold({ actor, action }: Pick<EventRecord, 'actor' | 'action'>): boolean {
  return actor !== 'visitor' && actor !== 'tenant' && action !== 'add'
}
