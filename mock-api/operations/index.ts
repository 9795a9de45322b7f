import type { Operation as OperationName } from '#contract'
import { getClock, moveClock } from '../demo/clock'
import { startOver } from '../demo/startOver'
import { switchEdition } from '../demo/switchEdition'
import { activate, getActivation } from '../onboarding/activation'
import { actOnPending } from '../onboarding/actOnPending'
import { addPending } from '../onboarding/addPending'
import { actOn } from './act'
import { listEventActors } from './eventActors'
import { getHealth } from './health'
import { getRecord, listIds, listRecords } from './listRecords'
import { getOpenApi } from './openapi'
import type { Operation, PublicOperation } from './operation'
import { getPreferences, keepPreferences } from './preferences'
import { getCatalog, listOperators } from './reference'
import { getSession, signIn, signOut } from './session'
import { getSummary } from './summary'

/** What answers each operation that anybody may ask for. */
export const publicOperations = {
  openapi: getOpenApi,
  health: getHealth,
  signIn,
  operators: listOperators,
  activation: getActivation,
  activate,
} as const satisfies Partial<Record<OperationName, PublicOperation>>

export function isPublic(operation: OperationName): operation is keyof typeof publicOperations {
  return Object.hasOwn(publicOperations, operation)
}

/** What answers each of the others: their asker is signed in. */
export const signedInOperations = {
  session: getSession,
  signOut,
  catalog: getCatalog,
  summary: getSummary,
  preferences: getPreferences,
  keepPreferences,
  listCustomers: listRecords('customers'),
  customerIds: listIds('customers'),
  customer: getRecord('customers'),
  actOnCustomers: actOn('customer'),
  listPartners: listRecords('partners'),
  partnerIds: listIds('partners'),
  partner: getRecord('partners'),
  actOnPartners: actOn('partner'),
  listPending: listRecords('pending'),
  addPending,
  pendingIds: listIds('pending'),
  pending: getRecord('pending'),
  actOnPending,
  listDistributors: listRecords('distributors'),
  distributor: getRecord('distributors'),
  listEvents: listRecords('events'),
  eventActors: listEventActors,
  listMails: listRecords('mails'),
  clock: getClock,
  moveClock,
  startOver,
  switchEdition,
} as const satisfies Record<Exclude<OperationName, keyof typeof publicOperations>, Operation>

/** Those that can be asked for more by a query, and refuse what of it they do not know. The others take no parameter at all. */
export const operationsWithQuery: ReadonlySet<OperationName> = new Set<OperationName>([
  'health',
  'listCustomers',
  'customerIds',
  'listPartners',
  'partnerIds',
  'listPending',
  'pendingIds',
  'listDistributors',
  'listEvents',
  'eventActors',
  'listMails',
])
