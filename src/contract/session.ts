import * as v from 'valibot'
import { type Edition, editionIds } from '#lifecycle'
import { type Read, readFields } from './invalid'
import { day, operatorRecord } from './records'

const signInFields = {
  operatorId: v.pipe(
    v.string('must be the id of an operator'),
    v.minLength(1, 'must be the id of an operator'),
  ),
}

/** The body of `POST /api/session`. */
export const signInBody = v.strictObject(signInFields)

/** Reads the body of `POST /api/session`. */
export function readSignIn(body: unknown): Read<{ readonly operatorId: string }> {
  return readFields(signInFields, 'a sign-in', body)
}

/** The answer of `POST /api/session`. */
export const signedIn = v.object({ token: v.string(), operator: operatorRecord })
export type SignedInAnswer = v.InferOutput<typeof signedIn>

const slugs = v.pipe(v.array(v.string()), v.readonly())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const trialEnd = v.picklist(['upgrades', 'expires'])
const extension = v.nullable(
  v.object({ days: count, windowDays: v.nullable(count), limit: v.nullable(count) }),
)

/** A column of the specification's section 9: the rules in force, as data. The rules' own type decides what it holds. */
export const editionRecord: v.GenericSchema<Edition> = v.object({
  id: v.picklist(editionIds),
  partnersCanBeAdded: v.boolean(),
  trialDays: count,
  trialStarts: v.object({
    customer: v.picklist(['created', 'import-completed']),
    partner: v.nullable(v.picklist(['created', 'start-pressed'])),
  }),
  extension: v.object({ customer: extension, partner: extension }),
  trialEnd: v.object({ customer: trialEnd, partner: v.nullable(trialEnd) }),
  manageUpgrade: v.object({ customer: v.boolean(), partner: v.boolean() }),
  customerOfTrialPartnerConverts: v.boolean(),
  distributorExtendsCustomers: v.nullable(v.boolean()),
  newPartnerOffer: v.nullable(v.union([v.literal('distributor'), v.object({ skus: slugs, addOns: slugs })])),
})

/** The answer of `GET /api/session`: who is signed in, what day it is, and the rules in force. */
export const sessionRecord = v.object({
  operator: operatorRecord,
  today: day,
  edition: v.picklist(editionIds),
  policy: editionRecord,
  demo: v.boolean(),
  /** When the demo was started over, if it has been since this sign-in: what was read before is past. */
  startedOverAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
})
export type Session = v.InferOutput<typeof sessionRecord>
