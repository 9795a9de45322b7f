import * as v from 'valibot'
import { type ConsentFailure, consentFailures, isRefusalReason, type RefusalReason } from '#lifecycle'
import { type ProblemReason, problems, refusalStatus } from '../problem'
import { customerRecord, day, partnerRecord } from '../records'
import { refusalFacts } from './facts'
import type { addRefusals, stepRefusals } from './refusals'

/** What is said beside the refusals: a way to go on. */
const hint = { hint: v.string() }
const linkUsed = {
  organizationName: v.exactOptional(v.string()),
  kind: v.exactOptional(v.picklist(['customer', 'partner'])),
  sentBy: v.exactOptional(v.string()),
  trialEndsOn: v.exactOptional(v.nullable(day)),
  today: day,
  upgrades: v.boolean(),
}
const errors = v.pipe(
  v.record(v.string(), v.string()),
  v.description('A sentence for each wrong field; `body` where all of it is wrong.'),
)

const wrongQuery = {
  parameter: v.string(),
  filter: v.pipe(
    v.exactOptional(v.string()),
    v.description('The filter that is wrong; without a value there is none of that name.'),
  ),
  value: v.pipe(
    v.exactOptional(v.string()),
    v.description(
      'What is wrong about it, or the field by which there is no sorting: as it was given, shortened.',
    ),
  ),
}
const retryAfter = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.description('In how many seconds it is worth a try, as the header says.'),
)

/** What goes with each problem that is answered to a request, besides what every problem has. */
const answeredFacts = {
  ...nothingWith(problems),
  'malformed-query': wrongQuery,
  'invalid-fields': { errors },
  'too-many-requests': { retryAfter },
  'not-ready': { phase: v.picklist(['starting', 'stopping']) },
  'link-used': linkUsed,
  'read-only-operator': refusalFacts['read-only-operator'],
  'own-access-suspended': refusalFacts['own-access-suspended'],
  'not-in-edition': refusalFacts['not-in-edition'],
  'not-yours-to-add': refusalFacts['not-yours-to-add'],
  'sku-not-offered': refusalFacts['sku-not-offered'],
  'duplicate-account': refusalFacts['duplicate-account'],
  'not-started': hint,
  'consent-not-granted': hint,
  'personal-account': hint,
  'no-global-admin': hint,
  'consent-declined': hint,
} satisfies Record<
  ProblemReason | ConsentFailure | (typeof addRefusals)[number] | (typeof stepRefusals)[number],
  v.ObjectEntries
>

/** Every reason for which a request is answered with a problem. */
export type Reason = keyof typeof answeredFacts

/** The problems as they are answered to a request, by their reason. */
export const problemSchemas: Readonly<Record<string, v.GenericSchema>> = eachOf(
  answeredFacts,
  (reason, facts) => v.object({ ...facts, ...head(reason, statusOf(reason)), requestId: v.string() }),
)

/** The record as it is now, so that nobody has to ask for it again. */
const toldWith: Readonly<Partial<Record<RefusalReason, v.ObjectEntries>>> = {
  'changed-meanwhile': { record: v.union([customerRecord, partnerRecord]) },
}

/** The refusals of single accounts, as they stand in the answer to a command. */
export const refusalSchemas = eachOf(refusalFacts, (reason, facts) =>
  v.object({ ...facts, ...toldWith[reason], ...head(reason, refusalStatus(reason)) }),
)

export function statusOf(reason: Reason): number {
  if (isRefusalReason(reason)) return refusalStatus(reason)
  return isConsentFailure(reason) ? 409 : problems[reason][0]
}

function head(reason: Reason | RefusalReason, status: number) {
  return {
    type: v.literal(`/problems/${reason}`),
    title: v.string(),
    status: v.literal(status),
    detail: v.string(),
    reason: v.literal(reason),
  }
}

function isConsentFailure(reason: Reason): reason is ConsentFailure {
  return consentFailures.some(failure => failure === reason)
}

function nothingWith<Name extends string>(names: Readonly<Record<Name, unknown>>) {
  return eachOf(names, (): v.ObjectEntries => ({}))
}

function eachOf<Name extends string, From, To>(
  all: Readonly<Record<Name, From>>,
  make: (name: Name, from: From) => To,
): Readonly<Record<Name, To>> {
  // An object has the names of the one that it is made from.
  const names = Object.keys(all) as Name[]
  return Object.fromEntries(names.map(name => [name, make(name, all[name])])) as Record<Name, To>
}
