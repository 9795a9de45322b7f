import * as v from 'valibot'
import {
  customerRecord,
  day,
  distributorRecord,
  eventRecord,
  mailRecord,
  partnerRecord,
  type SubscriptionFields,
  subscriptionOf,
} from '#contract'
import { editionIds } from '#lifecycle'

/*
 * The whole state, in the shape of json-server's own file: a list of records by id under each name.
 * A data file is checked with these schemas when it is read; the types are inferred from them.
 */

/** An account's derived fields are not stored; which trial end has been announced by mail is, and is not on the wire. */
const announced = { upgradeAnnouncedFor: v.nullable(day) }
const lacksField = 'lacks a field that its subscription level needs'

const storedCustomer = v.object({ ...v.omit(customerRecord, ['stage', 'partner']).entries, ...announced })
export type StoredCustomer = v.InferOutput<typeof storedCustomer>

const storedPartner = v.object({ ...v.omit(partnerRecord, ['stage']).entries, ...announced })
export type StoredPartner = v.InferOutput<typeof storedPartner>

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
const storedSession = v.object({ id: v.string(), operatorId: v.string(), at: v.string() })

/** What a request under an idempotency key was answered, kept to answer it again. The fingerprint is of the method, the path and the body. */
const storedAnswer = v.object({ id: v.string(), at: v.string(), fingerprint: v.string(), body: v.unknown() })

/** `today`: the demo's day, which moves by the clock only; null: the real day. */
const settings = v.object({ today: v.nullable(day), edition: v.picklist(editionIds) })
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
  operators: v.array(storedOperator),
  events: v.array(eventRecord),
  mails: v.array(mailRecord),
  sessions: v.array(storedSession),
  answers: v.array(storedAnswer),
})
export type State = v.InferOutput<typeof stateSchema>

function isReadable(fields: SubscriptionFields): boolean {
  try {
    return subscriptionOf(fields) !== undefined
  } catch {
    return false
  }
}
