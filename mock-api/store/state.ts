import * as v from 'valibot'
import {
  customerRecord,
  day,
  distributorRecord,
  eventRecord,
  mailRecord,
  partnerRecord,
  pendingEntries,
  pendingOfKind,
  type SubscriptionFields,
  subscriptionOf,
} from '#contract'
import { editionIds, onboardingFailures } from '#lifecycle'

/*
 * The whole state, in the shape of json-server's own file: a list of records by id under each name.
 * A data file is checked with these schemas when it is read; the types are inferred from them.
 */

const lacksField = 'lacks a field that its subscription level needs'

/** An account's derived fields are not stored. */
const storedCustomer = v.omit(customerRecord, ['stage', 'partner'])
export type StoredCustomer = v.InferOutput<typeof storedCustomer>

const storedPartner = v.omit(partnerRecord, ['stage'])
export type StoredPartner = v.InferOutput<typeof storedPartner>

/** How far the pretended tenant is with an account, which is nobody's business but its own. */
const tenant = v.object({
  /** The work account that manages it, once that is confirmed. */
  account: v.nullable(v.string()),
  /** What has gone wrong before, and does not go wrong twice. */
  overcome: v.array(v.picklist(onboardingFailures)),
  importedParts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The real time at which it reports next; null: it rests. */
  reportsAt: v.nullable(v.string()),
})

/** An account that is pending keeps the token of its newest link, which lists have to show. */
const notOnTheWire = { token: v.string(), tenant }
const storedPending = v.variant('kind', [
  v.object({ ...pendingEntries, ...pendingOfKind.customer, ...notOnTheWire }),
  v.object({ ...pendingEntries, ...pendingOfKind.partner, ...notOnTheWire }),
])
export type StoredPending = v.InferOutput<typeof storedPending>

/** An activation link that was sent. Of its token only the hash is kept: the id. What became of a used one is told to whoever still has it. */
const storedLink = v.object({
  id: v.string(),
  accountId: v.string(),
  state: v.picklist(['live', 'replaced', 'used']),
  completed: v.nullable(
    v.object({
      organizationName: v.string(),
      kind: v.picklist(['customer', 'partner']),
      sentBy: v.string(),
      trialEndsOn: v.nullable(day),
    }),
  ),
})
export type StoredLink = v.InferOutput<typeof storedLink>

/** A mail on its way, by the mail's id. `failed`: it was given up. */
const storedDelivery = v.object({
  id: v.string(),
  state: v.picklist(['queued', 'failed']),
  attempts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The real time before which it is not tried again; null: at once. */
  notBefore: v.nullable(v.string()),
  error: v.nullable(v.string()),
})
export type StoredDelivery = v.InferOutput<typeof storedDelivery>

const storedOperator = v.object({
  id: v.string(),
  name: v.string(),
  role: v.picklist(['admin', 'viewer']),
  organization: v.object({
    kind: v.picklist(['internal', 'distributor', 'partner', 'reseller']),
    id: v.string(),
    /** Stored for organizations that are neither a distributor nor a partner. */
    organizationName: v.nullable(v.string()),
  }),
})
export type StoredOperator = v.InferOutput<typeof storedOperator>

/** A signed-in browser. Of the token only its hash is kept: the id. */
const storedSession = v.object({
  id: v.string(),
  operatorId: v.string(),
  at: v.string(),
  /** When the demo was started over last, as long as it was signed in. */
  startedOverAt: v.optional(v.string()),
})

/** What a request under an idempotency key was answered, kept to answer it again. The fingerprint is of the method, the path and the body. */
const storedAnswer = v.object({ id: v.string(), at: v.string(), fingerprint: v.string(), body: v.unknown() })

/** What an operator keeps for itself, by its id. An earlier or later version may have written it: who reads it takes what can be read. */
const storedPreferences = v.object({
  id: v.string(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  body: v.unknown(),
})

/** What a demo starts over from. */
const demoSeed = v.object({
  today: day,
  edition: v.picklist(editionIds),
  customers: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

/**
 * `today`: the last day on which the calendar was carried out, which is the backend's day. `demo`: null where that follows the real day; else it
 * follows the demo's clock, which has last been moved from one day to another and may still be on its way.
 */
const settings = v.object({
  today: day,
  edition: v.picklist(editionIds),
  demo: v.nullable(v.object({ seed: demoSeed, movedFrom: day, movingTo: day })),
})
export type Settings = v.InferOutput<typeof settings>

const named = v.pipe(v.array(v.object({ id: v.string(), name: v.string() })), v.readonly())

export const stateSchema = v.object({
  settings,
  catalog: v.object({ skus: named, addOns: named }),
  distributors: v.array(distributorRecord),
  partners: v.array(
    v.pipe(
      storedPartner,
      v.check(fields => isReadable(fields), lacksField),
    ),
  ),
  customers: v.array(
    v.pipe(
      storedCustomer,
      v.check(fields => isReadable(fields), lacksField),
    ),
  ),
  pending: v.array(storedPending),
  links: v.array(storedLink),
  operators: v.array(storedOperator),
  events: v.array(eventRecord),
  mails: v.array(mailRecord),
  outbox: v.array(storedDelivery),
  sessions: v.array(storedSession),
  answers: v.array(storedAnswer),
  preferences: v.array(storedPreferences),
})
export type State = v.InferOutput<typeof stateSchema>

function isReadable(fields: SubscriptionFields): boolean {
  try {
    return subscriptionOf(fields) !== undefined
  } catch {
    return false
  }
}
