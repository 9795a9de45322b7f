import {
  type ActionName,
  actionNames,
  editionIds,
  happeningKinds,
  mailKinds,
  onboardingFailures,
  onboardingStatuses,
  pendingActionNames,
  pendingViews,
  stages,
  views,
} from '#lifecycle'

import { mailStates } from './records'

/** What a field of a list holds, and so which values its filter takes. */
export type FieldKind =
  | { readonly is: 'text' | 'day' | 'number' | 'moment'; readonly nullable?: true }
  | { readonly is: 'choice'; readonly of: readonly string[]; readonly nullable?: true }
  | { readonly is: 'slugs' }
  | { readonly is: ExportedOnly }

/** What is exported, and nothing to filter or sort by: lines with their moments, a sentence, what an event changed. */
type ExportedOnly = 'messages' | 'sentence' | 'changes'

/** A kind of field by which a list can be filtered. */
export type FilterKind = Exclude<FieldKind, { readonly is: ExportedOnly }>

export function isFilterKind(kind: FieldKind): kind is FilterKind {
  return kind.is !== 'messages' && kind.is !== 'sentence' && kind.is !== 'changes'
}

export interface ListDefinition {
  readonly fields: Readonly<Record<string, FieldKind>>
  /** The fields in which `q` searches. */
  readonly searched: readonly string[]
  readonly views: readonly string[]
  /** What can be done with its rows: by which of these the asker may take, they can be filtered. */
  readonly actions: readonly ActionName[]
  readonly defaultSort: readonly [field: string, order: SortOrder]
}

export type SortOrder = 'ASC' | 'DESC'

const text = { is: 'text' } as const
const number = { is: 'number' } as const
const day = { is: 'day' } as const
const dayOrNull = { is: 'day', nullable: true } as const
const slugs = { is: 'slugs' } as const
const moment = { is: 'moment' } as const
const messages = { is: 'messages' } as const

const account = {
  id: text,
  organizationName: text,
  notificationEmail: text,
  distributorId: text,
  'distributor.organizationName': text,
  subscriptionLevel: { is: 'choice', of: ['TRIAL', 'PRODUCTION'] },
  stage: { is: 'choice', of: stages },
  automaticUpgrade: { is: 'choice', of: ['keep', 'block'], nullable: true },
  trialStartedOn: dayOrNull,
  trialEndsOn: dayOrNull,
  trialExtensions: { is: 'number', nullable: true },
  productionSince: dayOrNull,
  expiresOn: dayOrNull,
  addOns: slugs,
  seats: number,
  createdOn: day,
  lastImportOn: dayOrNull,
  revision: number,
} as const satisfies Record<string, FieldKind>

const nameAndEmail = ['organizationName', 'notificationEmail'] as const

/** What an audit event can tell of: what operators do, what the calendar does, and how far an onboarding has come. */
export const eventActionsBy = {
  operator: ['add', ...actionNames, ...pendingActionNames],
  onboarding: onboardingStatuses.filter(status => status !== 'link-sent'),
  calendar: [...happeningKinds, 'pending-trial-notice'],
} as const
export const eventActions = [
  ...eventActionsBy.operator,
  ...eventActionsBy.onboarding,
  ...eventActionsBy.calendar,
] as const
export type EventAction = (typeof eventActions)[number]

/**
 * The lists of the API: which fields each can be filtered, sorted and exported by. Records name their distributor by its id; its name is read
 * from the list of distributors.
 */
export const listDefinitions = {
  customers: {
    fields: {
      ...account,
      partnerId: text,
      'partner.organizationName': text,
      source: { is: 'choice', of: ['MSP', 'DIRECT'] },
      sku: text,
    },
    searched: nameAndEmail,
    views,
    actions: actionNames,
    defaultSort: ['organizationName', 'ASC'],
  },
  partners: {
    fields: { ...account, skus: slugs, billingStartedOn: dayOrNull },
    searched: nameAndEmail,
    views: views.filter(view => view !== 'not-billed'),
    actions: actionNames,
    defaultSort: ['organizationName', 'ASC'],
  },
  pending: {
    fields: {
      id: text,
      kind: { is: 'choice', of: ['customer', 'partner'] },
      organizationName: text,
      notificationEmail: text,
      partnerId: { is: 'text', nullable: true },
      'partner.organizationName': text,
      distributorId: text,
      'distributor.organizationName': text,
      sku: text,
      skus: slugs,
      addOns: slugs,
      status: { is: 'choice', of: onboardingStatuses },
      statusSince: moment,
      addedAt: moment,
      linkSentAt: moment,
      importErrors: messages,
      eventLog: messages,
      failure: { is: 'choice', of: onboardingFailures, nullable: true },
      trialStartedOn: dayOrNull,
      trialEndsOn: dayOrNull,
      createdOn: day,
    },
    searched: nameAndEmail,
    views: pendingViews,
    actions: [],
    defaultSort: ['statusSince', 'DESC'],
  },
  distributors: {
    fields: { id: text, organizationName: text, notificationEmail: text, skus: slugs, addOns: slugs },
    searched: nameAndEmail,
    views: [],
    actions: [],
    defaultSort: ['organizationName', 'ASC'],
  },
  events: {
    fields: {
      id: text,
      at: moment,
      on: day,
      accountId: text,
      accountKind: { is: 'choice', of: ['customer', 'partner'] },
      organizationName: text,
      actor: text,
      actorName: text,
      action: { is: 'choice', of: eventActions },
      outcome: { is: 'choice', of: ['applied', 'refused'] },
      reason: { is: 'text', nullable: true },
      detail: { is: 'sentence' },
      edition: { is: 'choice', of: editionIds },
      changes: { is: 'changes' },
    },
    searched: ['organizationName'],
    views: [],
    actions: [],
    defaultSort: ['at', 'DESC'],
  },
  mails: {
    fields: {
      id: text,
      at: moment,
      accountId: text,
      to: text,
      kind: { is: 'choice', of: mailKinds },
      subject: text,
      state: { is: 'choice', of: mailStates },
    },
    searched: ['to', 'subject'],
    views: [],
    actions: [],
    defaultSort: ['at', 'DESC'],
  },
} as const satisfies Record<string, ListDefinition>

export type ListName = keyof typeof listDefinitions
