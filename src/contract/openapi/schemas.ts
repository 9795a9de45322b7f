import * as v from 'valibot'
import {
  type AccountKind,
  type ActionName,
  actionNames,
  calendarDateOf,
  type PendingActionName,
  pendingActionNames,
} from '#lifecycle'
import { commandFields } from '../commands'
import { editionEntries, moveEntries } from '../demo'
import { demoClock, demoEdition, demoStart } from '../demoRecords'
import { healthRecord } from '../health'
import {
  newCustomerFields,
  newPartnerFields,
  ownerId,
  pendingCommandFields,
  visitorStepFields,
} from '../onboarding'
import { resourceOf } from '../paths'
import { preferencesRecord, viewFilter, viewSort } from '../preferencesRecord'
import { preferencesEntries } from '../readPreferences'
import {
  activationRecord,
  catalogRecord,
  customerRecord,
  day,
  distributorRecord,
  eventActor,
  eventRecord,
  mailRecord,
  operatorRecord,
  partnerRecord,
  pendingRecord,
} from '../records'
import { editionRecord, sessionRecord, signedIn, signInBody } from '../session'
import { summaryRecord } from '../summaryRecord'
import { facts } from './facts'
import { problemSchemas, refusalSchemas } from './problems'
import { pendingRefusals, refusalsInResults, refusalsOf } from './refusals'
import { commandAnswer, pendingAnswer } from './results'

/** What the document calls an answer or a body of a command. */
export function commandName(kind: AccountKind, action: ActionName, part: 'body' | 'answer'): string {
  return `${resourceOf[kind]}.${action}.${part}`
}

export function pendingCommandName(action: PendingActionName, part: 'body' | 'answer'): string {
  return `pending.${action}.${part}`
}

const owner = v.pipe(
  v.optional(ownerId),
  v.description(
    'The id of the owner: of a customer its partner, of a partner its distributor. Operators of the vendor name it, and nobody else; for others it is their own organization.',
  ),
)
const noCatalog = { skus: [], addOns: [] }
/** Which day it is, no schema says. */
const someDay = calendarDateOf('2026-06-15')
const records = { customer: customerRecord, partner: partnerRecord }

/** Whether an object without fields is valid by a schema of the document. */
export function needsNoField(name: string): boolean {
  const schema = schemas[name]
  return schema !== undefined && v.is(schema, {})
}

/** The schemas of the document by name. */
export const schemas: Readonly<Record<string, v.GenericSchema>> = {
  Day: day,
  Customer: customerRecord,
  Partner: partnerRecord,
  PendingAccount: pendingRecord,
  Distributor: distributorRecord,
  Event: eventRecord,
  Facts: facts,
  EventActor: eventActor,
  Mail: mailRecord,
  Operator: operatorRecord,
  Edition: editionRecord,
  Session: sessionRecord,
  SignIn: signInBody,
  SignedIn: signedIn,
  Health: healthRecord,
  Catalog: catalogRecord,
  Summary: summaryRecord,
  Preferences: preferencesRecord,
  PreferencesToKeep: v.strictObject(preferencesEntries({})),
  ViewFilter: viewFilter,
  ViewSort: viewSort,
  NewAccount: v.union([
    v.strictObject({ ...newCustomerFields(owner, noCatalog), kind: v.literal('customer') }),
    v.strictObject({ ...newPartnerFields(owner), kind: v.literal('partner') }),
  ]),
  Activation: activationRecord,
  Start: v.strictObject(visitorStepFields.start),
  Consent: v.strictObject(visitorStepFields.consent),
  Configure: v.strictObject(visitorStepFields.configure),
  DemoClock: demoClock,
  ClockMove: v.pipe(v.strictObject(moveEntries), v.minEntries(1), v.maxEntries(1)),
  DemoStart: demoStart,
  StartOver: v.strictObject({}),
  DemoEdition: demoEdition,
  EditionSwitch: v.strictObject(editionEntries),
  ...Object.fromEntries(
    (['customer', 'partner'] as const).flatMap(kind =>
      actionNames.flatMap(action => [
        [commandName(kind, action, 'body'), v.strictObject(commandFields(action, kind, someDay))],
        [commandName(kind, action, 'answer'), commandAnswer(records[kind], refusalsOf[kind][action])],
      ]),
    ),
  ),
  ...Object.fromEntries(
    pendingActionNames.flatMap(action => [
      [pendingCommandName(action, 'body'), v.strictObject(pendingCommandFields[action])],
      [pendingCommandName(action, 'answer'), pendingAnswer(pendingRefusals[action])],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(problemSchemas).map(([reason, schema]) => [`problem.${reason}`, schema]),
  ),
  ...Object.fromEntries(refusalsInResults.map(reason => [`refusal.${reason}`, refusalSchemas[reason]])),
}
