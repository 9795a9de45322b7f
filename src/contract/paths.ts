import { actionNames, pendingActionNames, visitorSteps } from '#lifecycle'

/** Where the API lives. */
export const apiRoot = '/api'

/** Every operation of the contract that this version carries: its method and its path below the root. Nothing else is let through. */
export const operations = {
  openapi: ['GET', '/openapi.json'],
  health: ['GET', '/health'],
  signIn: ['POST', '/session'],
  session: ['GET', '/session'],
  signOut: ['DELETE', '/session'],
  operators: ['GET', '/operators'],
  catalog: ['GET', '/catalog'],
  summary: ['GET', '/summary'],
  preferences: ['GET', '/preferences'],
  keepPreferences: ['PUT', '/preferences'],
  listCustomers: ['GET', '/customers'],
  customerIds: ['GET', '/customers/ids'],
  customer: ['GET', '/customers/:id'],
  actOnCustomers: ['POST', '/customers/actions/:action'],
  listPartners: ['GET', '/partners'],
  partnerIds: ['GET', '/partners/ids'],
  partner: ['GET', '/partners/:id'],
  actOnPartners: ['POST', '/partners/actions/:action'],
  listPending: ['GET', '/pending'],
  addPending: ['POST', '/pending'],
  pendingIds: ['GET', '/pending/ids'],
  pending: ['GET', '/pending/:id'],
  actOnPending: ['POST', '/pending/actions/:action'],
  activation: ['GET', '/activations/:token'],
  activate: ['POST', '/activations/:token/:step'],
  listDistributors: ['GET', '/distributors'],
  distributor: ['GET', '/distributors/:id'],
  listEvents: ['GET', '/events'],
  eventActors: ['GET', '/events/actors'],
  listMails: ['GET', '/mails'],
  clock: ['GET', '/demo/clock'],
  moveClock: ['POST', '/demo/clock'],
  startOver: ['POST', '/demo/reset'],
  switchEdition: ['POST', '/demo/edition'],
} as const satisfies Record<string, readonly [method: string, path: string]>

export type Operation = keyof typeof operations

/** What the last part of a path can be that stands for what is done: at any other there is nothing. */
export const lastParts = {
  actOnCustomers: actionNames,
  actOnPartners: actionNames,
  actOnPending: pendingActionNames,
  activate: visitorSteps,
} as const satisfies Partial<Record<Operation, readonly string[]>>

/** Where the page is that an activation link opens, below the address at which people reach the console. */
export const activationPath = '/activate'

/** The resource in whose list an account of a kind stands. */
export const resourceOf = { customer: 'customers', partner: 'partners' } as const
