import * as v from 'valibot'
import {
  type CalendarDate,
  editionIds,
  isCalendarDate,
  mailKinds,
  type Occasion,
  onboardingFailures,
  onboardingStatuses,
  type Refusal,
  stages,
} from '#lifecycle'

/*
 * The records of the API as they stand on the wire: flat, `null` where a field does not apply (spec, section 8).
 * The schemas are what the data file is checked with; the types are inferred from them.
 */

export const day = v.custom<CalendarDate>(isCalendarDate, 'must be a day such as 2026-06-15')
const text = v.string()
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const instant = v.pipe(v.string(), v.isoTimestamp())
const slugs = v.array(v.string())
const level = v.picklist(['TRIAL', 'PRODUCTION'])
const automaticUpgrade = v.picklist(['keep', 'block'])
const accountKind = v.picklist(['customer', 'partner'])

const subscriptionEntries = {
  subscriptionLevel: level,
  trialStartedOn: v.nullable(day),
  trialEndsOn: v.nullable(day),
  trialExtensions: v.nullable(count),
  automaticUpgrade: v.nullable(automaticUpgrade),
  /** The trial end whose upgrade has been announced by mail. It is told along: that it changes is no revision. */
  upgradeAnnouncedFor: v.nullable(day),
  productionSince: v.nullable(day),
  expiresOn: v.nullable(day),
}

const accountEntries = {
  id: text,
  organizationName: text,
  notificationEmail: text,
  distributorId: text,
  ...subscriptionEntries,
  addOns: slugs,
  seats: count,
  createdOn: day,
  lastImportOn: v.nullable(day),
  revision: count,
}

const stage = v.picklist(stages)

export const customerRecord = v.object({
  ...accountEntries,
  partnerId: text,
  source: v.picklist(['MSP', 'DIRECT']),
  sku: text,
  stage,
  partner: v.object({
    id: text,
    organizationName: text,
    subscriptionLevel: level,
    trialEndsOn: v.nullable(day),
    skus: slugs,
    addOns: slugs,
  }),
})
export type CustomerRecord = v.InferOutput<typeof customerRecord>

export const partnerRecord = v.object({
  ...accountEntries,
  skus: slugs,
  billingStartedOn: v.nullable(day),
  stage,
})
export type PartnerRecord = v.InferOutput<typeof partnerRecord>

export type AccountRecord = CustomerRecord | PartnerRecord

const message = v.object({ at: instant, message: text })
/** A line of an import's errors or of its event log. */
export type PendingMessage = v.InferOutput<typeof message>

export const pendingEntries = {
  id: text,
  organizationName: text,
  notificationEmail: text,
  distributorId: text,
  addOns: slugs,
  history: v.pipe(v.array(v.object({ status: v.picklist(onboardingStatuses), at: instant })), v.minLength(1)),
  /** When the newest link was sent. */
  linkSentAt: instant,
  /** What went wrong last, until it is overcome. */
  failure: v.nullable(v.picklist(onboardingFailures)),
  /** Whether the tenant is at work, so that the status moves by itself. */
  tenantAtWork: v.boolean(),
  importErrors: v.array(message),
  eventLog: v.array(message),
  trialStartedOn: v.nullable(day),
  trialEndsOn: v.nullable(day),
  createdOn: day,
}

/** What is otherwise for a customer than for a partner that is pending. */
export const pendingOfKind = {
  customer: { kind: v.literal('customer'), partnerId: text, sku: text },
  partner: { kind: v.literal('partner'), partnerId: v.null(), skus: slugs },
}

const pendingOnWire = {
  ...pendingEntries,
  /** When the first link was sent. */
  addedAt: instant,
  status: v.picklist(onboardingStatuses),
  statusSince: instant,
  activationLink: text,
}

/** An account whose onboarding is not finished. `partner` names a customer's own. */
export const pendingRecord = v.variant('kind', [
  v.object({
    ...pendingOnWire,
    ...pendingOfKind.customer,
    partner: v.object({ id: text, organizationName: text }),
  }),
  v.object({ ...pendingOnWire, ...pendingOfKind.partner, partner: v.null() }),
])
export type PendingRecord = v.InferOutput<typeof pendingRecord>

/** The answer of `GET /api/activations/:token` and of each step: what the visitor of a link may know. */
export const activationRecord = v.object({
  organizationName: text,
  kind: accountKind,
  /** The organization that sent the link. */
  sentBy: text,
  status: v.picklist(onboardingStatuses),
  trialEndsOn: v.nullable(day),
  /** The server's day, by which one tells whether the trial is over. */
  today: day,
  tenantAtWork: v.boolean(),
  /** How much of the check and the import is done, in percent; null before they begin. */
  progress: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  problem: v.exactOptional(v.object({ reason: text, detail: text, hint: text })),
})
export type ActivationRecord = v.InferOutput<typeof activationRecord>

export const distributorRecord = v.object({
  id: text,
  organizationName: text,
  notificationEmail: text,
  skus: slugs,
  addOns: slugs,
})
export type DistributorRecord = v.InferOutput<typeof distributorRecord>

/** `organization` brings, for a partner, until when its own access lasts and what it may give to its customers. */
export const operatorRecord = v.object({
  id: text,
  name: text,
  role: v.picklist(['admin', 'viewer']),
  organization: v.variant('kind', [
    v.object({
      kind: v.picklist(['internal', 'distributor', 'reseller']),
      id: text,
      organizationName: text,
    }),
    v.object({
      kind: v.literal('partner'),
      id: text,
      organizationName: text,
      subscriptionLevel: level,
      trialEndsOn: v.nullable(day),
      expiresOn: v.nullable(day),
      skus: slugs,
      addOns: slugs,
    }),
  ]),
})
export type OperatorRecord = v.InferOutput<typeof operatorRecord>

/** The rules write them, and only the sentences of the rules read them: looking closer would repeat every reason here. */
export const sentenceFacts = v.custom<Refusal | Occasion>(
  value => typeof value === 'object' && value !== null && 'reason' in value,
  'must be the facts of a sentence',
)

/**
 * `before` and `after` hold the fields that changed; both are null where nothing did. `detail` is the sentence that goes with it: of a
 * refusal the one that the operator was given, of a failure what went wrong, of the calendar why it did it. `facts` is what that
 * sentence was made from, for whoever reads another language: of a refusal the refusal, of the calendar the occasion. Older events
 * have neither.
 */
export const eventRecord = v.object({
  id: text,
  at: instant,
  on: day,
  accountId: text,
  accountKind,
  organizationName: text,
  actor: text,
  actorName: text,
  action: text,
  outcome: v.picklist(['applied', 'refused']),
  reason: v.nullable(text),
  detail: v.optional(v.nullable(text)),
  facts: v.optional(v.nullable(sentenceFacts)),
  edition: v.picklist(editionIds),
  before: v.nullable(v.record(text, v.unknown())),
  after: v.nullable(v.record(text, v.unknown())),
})
export type EventRecord = v.InferOutput<typeof eventRecord>

/** An element of the answer of `GET /api/events/actors`: an operator, or what acts by itself. */
export const eventActor = v.object({ id: text, name: text })
export type EventActor = v.InferOutput<typeof eventActor>

/** `recorded`: there is no mail server, so it stays here. `failed`: it was tried as often as makes sense. */
export const mailStates = ['recorded', 'queued', 'sent', 'failed'] as const
export type MailState = (typeof mailStates)[number]

export const mailRecord = v.object({
  id: text,
  at: instant,
  accountId: text,
  to: text,
  kind: v.picklist(mailKinds),
  subject: text,
  text,
  html: text,
  state: v.picklist(mailStates),
  /** Of a mail on its way, or given up: how often it was tried, and what the mail server said last. */
  attempts: v.optional(count),
  error: v.optional(v.nullable(text)),
})
export type MailRecord = v.InferOutput<typeof mailRecord>

const named = v.object({ id: text, name: text })

/** The answer of `GET /api/catalog`. */
export const catalogRecord = v.object({
  skus: v.pipe(v.array(named), v.readonly()),
  addOns: v.pipe(v.array(named), v.readonly()),
})
export type Catalog = v.InferOutput<typeof catalogRecord>
