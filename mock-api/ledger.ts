import type { DistributorRecord, EventRecord, MailRecord } from '#contract'
import type { ActionName, HappeningKind, MailCause, RefusalReason } from '#lifecycle'
import { mailsOf } from './mail/mailsOf'
import type { Now } from './operations/operation'
import type { StoredCustomer, StoredPartner } from './store/state'
import type { Commit } from './store/store'
import type { Subject } from './subject'

/** Who does something: an operator, or the calendar. */
export interface Doer {
  readonly id: string
  readonly name: string
}

/** Collects what a decision changes: the accounts, with the audit event and the mails that go with each change. */
export function openLedger(doer: Doer, moment: Now, distributors: readonly DistributorRecord[]) {
  const customers: StoredCustomer[] = []
  const partners: StoredPartner[] = []
  const events: Omit<EventRecord, 'id'>[] = []
  const mails: Omit<MailRecord, 'id'>[] = []

  const eventOf = (
    { stored, kind }: Subject,
    action: ActionName | HappeningKind,
  ): Omit<EventRecord, 'id' | 'outcome' | 'reason' | 'before' | 'after'> => ({
    at: moment.at,
    on: moment.today,
    accountId: stored.id,
    accountKind: kind,
    organizationName: stored.organizationName,
    actor: doer.id,
    actorName: doer.name,
    action,
    edition: moment.edition.id,
  })

  return {
    refuse(subject: Subject, action: ActionName, reason: RefusalReason): void {
      events.push({ ...eventOf(subject, action), outcome: 'refused', reason, before: null, after: null })
    },
    change(
      before: Subject,
      after: Subject,
      action: ActionName | HappeningKind,
      causes: readonly MailCause[],
    ): void {
      if (after.kind === 'customer') customers.push(after.stored)
      else partners.push(after.stored)
      const changed = changedFields(before, after)
      events.push({ ...eventOf(after, action), outcome: 'applied', reason: null, ...changed })
      mails.push(...mailsOf(after, causes, distributors, moment.at))
    },
    commit<Answer>(answer: Answer): Commit<Answer> {
      return { put: { customers, partners }, events, mails, answer }
    },
  }
}

function changedFields(before: Subject, after: Subject): Pick<EventRecord, 'before' | 'after'> {
  const earlier: Record<string, unknown> = { ...before.stored }
  const later: Record<string, unknown> = { ...after.stored }
  const names = Object.keys(later).filter(
    name => name !== 'upgradeAnnouncedFor' && JSON.stringify(earlier[name]) !== JSON.stringify(later[name]),
  )
  const pick = (fields: Record<string, unknown>) =>
    Object.fromEntries(names.map(name => [name, fields[name]]))
  return { before: pick(earlier), after: pick(later) }
}
