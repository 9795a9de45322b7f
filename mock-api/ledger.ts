import type { DistributorRecord, EventAction, EventRecord, MailRecord } from '#contract'
import {
  type ActionName,
  explain,
  explainFailure,
  explainOccasion,
  type HappeningKind,
  type MailCause,
  type Occasion,
  type OnboardingFailure,
  type PendingHappening,
  type Refusal,
  standing,
} from '#lifecycle'
import { mailedAbout, mailedAboutPending } from './mail/mailedAbout'
import { mailsOf } from './mail/mailsOf'
import type { arrived } from './onboarding/arrival'
import type { PendingSubject } from './onboarding/pendingSubject'
import type { Backend, Now } from './operations/operation'
import type { StoredCustomer, StoredLink, StoredPartner, StoredPending } from './store/state'
import type { Commit } from './store/store'
import type { Subject } from './subject'

/** Who does something: an operator, the visitor of a link, the tenant, or the calendar. */
export interface Doer {
  readonly id: string
  readonly name: string
}

/** What mails need to know of where they are written. */
export interface Office extends Pick<Backend, 'publicUrl' | 'mailState'> {
  readonly distributors: readonly DistributorRecord[]
}

type EventToTell = Omit<EventRecord, 'id'>
type Outcome = Required<Pick<EventRecord, 'outcome' | 'reason' | 'detail' | 'facts'>>
type Changed = Pick<EventRecord, 'before' | 'after'>
const nothingChanged: Changed = { before: null, after: null }

/** Collects what a decision changes: the accounts, with the audit event and the mails that go with each change. */
export function openLedger(doer: Doer, moment: Now, office: Office) {
  const customers: StoredCustomer[] = []
  const partners: StoredPartner[] = []
  const pending: StoredPending[] = []
  const links: StoredLink[] = []
  const noLongerPending: string[] = []
  const events: EventToTell[] = []
  const mails: Omit<MailRecord, 'id'>[] = []

  const tell = ({ kind, stored }: Told, action: EventAction, outcome: Outcome, changed: Changed) => {
    events.push({
      at: moment.at,
      on: moment.today,
      accountId: stored.id,
      accountKind: kind,
      organizationName: stored.organizationName,
      actor: doer.id,
      actorName: doer.name,
      action,
      edition: moment.edition.id,
      ...outcome,
      ...changed,
    })
  }
  const post = (about: Parameters<typeof mailsOf>[0], causes: readonly MailCause[]) =>
    mails.push(...mailsOf(about, causes, { at: moment.at, state: office.mailState }))
  return {
    refuse(subject: Told, action: EventAction, refusal: Refusal): void {
      const { reason } = refusal
      const outcome = { outcome: 'refused', reason, detail: explain(refusal), facts: refusal } as const
      tell(subject, action, outcome, nothingChanged)
    },
    /** `occasion`: why the calendar does it. */
    change(
      before: Subject,
      after: Subject,
      action: ActionName | HappeningKind,
      causes: readonly MailCause[],
      occasion: Occasion | null = null,
    ): void {
      if (after.kind === 'customer') customers.push(after.stored)
      else partners.push(after.stored)
      const changed = changedFields({ ...before.stored }, { ...after.stored })
      tell(after, action, occasion ? on(occasion) : applied, changed)
      post(mailedAbout(after, office, moment.edition), causes)
    },
    /** What the calendar does to a trial whose account is pending. */
    happenWhilePending(
      subject: PendingSubject,
      kind: PendingHappening['kind'],
      causes: readonly MailCause[],
      occasion: Occasion,
    ): void {
      tell(toldOf(subject), kind, on(occasion), nothingChanged)
      post(mailedAboutPending(subject, office, moment.edition), causes)
    },
    /** What an operator does to an onboarding, from its beginning on. */
    onboard(
      before: PendingSubject | null,
      after: PendingSubject,
      action: EventAction,
      causes: readonly MailCause[] = [],
    ): void {
      pending.push(after.stored)
      tell(toldOf(after), action, applied, changedFields(before ? factsOf(before) : {}, factsOf(after)))
      post(mailedAboutPending(after, office, moment.edition), causes)
    },
    /** Keeps what changed in a pending account without being anybody's act. */
    keep(after: PendingSubject): void {
      pending.push(after.stored)
    },
    /** An onboarding that has reached its next status. */
    move(before: PendingSubject, after: PendingSubject): void {
      pending.push(after.stored)
      const { failure } = after.onboarding
      const outcome = { ...applied, detail: failure && explainFailure(failure).detail }
      tell(toldOf(after), actionTo(after), outcome, changedFields(factsOf(before), factsOf(after)))
    },
    /** An onboarding that stopped where it stands. */
    stop(after: PendingSubject, action: EventAction, failure: OnboardingFailure): void {
      pending.push(after.stored)
      const { detail } = explainFailure(failure)
      tell(
        toldOf(after),
        action,
        { outcome: 'refused', reason: failure, detail, facts: null },
        nothingChanged,
      )
    },
    keepLink(link: StoredLink): void {
      links.push(link)
    },
    /** Where the account leaves Pending it comes into its list. */
    arrive(
      before: PendingSubject,
      after: PendingSubject,
      account: ReturnType<typeof arrived>,
      causes: readonly MailCause[],
    ): void {
      noLongerPending.push(account.stored.id)
      if (account.kind === 'customer') customers.push(account.stored)
      else partners.push(account.stored)
      tell(toldOf(after), 'import-completed', applied, changedFields(factsOf(before), factsOf(after)))
      post(mailedAboutPending(after, office, moment.edition), causes)
    },
    commit<Answer>(answer: Answer): Commit<Answer> {
      return {
        put: { customers, partners, pending, links },
        remove: { pending: noLongerPending },
        events,
        mails,
        answer,
      }
    },
  }
}

export type Ledger = ReturnType<typeof openLedger>

/** Of whom an event tells. */
interface Told {
  readonly kind: EventRecord['accountKind']
  readonly stored: { readonly id: string; readonly organizationName: string }
}

const applied: Outcome = { outcome: 'applied', reason: null, detail: null, facts: null }

/** What the calendar does, and why. */
function on(occasion: Occasion): Outcome {
  return { ...applied, detail: explainOccasion(occasion), facts: occasion }
}

export function toldOf({ stored }: PendingSubject): Told {
  return { kind: stored.kind, stored }
}

/** The event of the status that an onboarding stands at: with the first it was added. */
export function actionTo({ onboarding }: PendingSubject): EventAction {
  const { status } = standing(onboarding)
  return status === 'link-sent' ? 'add' : status
}

/** What an event says of a pending account. */
function factsOf({ stored, onboarding }: PendingSubject): Record<string, unknown> {
  const { notificationEmail, trialStartedOn, trialEndsOn, addOns } = stored
  const products = stored.kind === 'customer' ? { sku: stored.sku } : { skus: stored.skus }
  const facts = { notificationEmail, trialStartedOn, trialEndsOn, ...products, addOns }
  return { status: standing(onboarding).status, ...facts }
}

function changedFields(earlier: Record<string, unknown>, later: Record<string, unknown>): Changed {
  const names = Object.keys(later).filter(
    name =>
      name !== 'upgradeAnnouncedFor' &&
      JSON.stringify(earlier[name] ?? null) !== JSON.stringify(later[name] ?? null),
  )
  if (names.length === 0) return nothingChanged
  const pick = (fields: Record<string, unknown>) =>
    Object.fromEntries(names.map(name => [name, fields[name] ?? null]))
  return { before: pick(earlier), after: pick(later) }
}
