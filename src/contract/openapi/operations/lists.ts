import type { ListName } from '../../listFields'
import type { Operation } from '../../paths'
import { json, listOf } from '../answers'
import type { Described, Tag } from '../described'
import { ref } from '../jsonSchemas'
import {
  columnsParameter,
  filterParameter,
  rangeParameter,
  separatorParameter,
  sortParameter,
} from '../parameters'

interface Listed {
  readonly list: ListName
  /** The name of a record's schema. */
  readonly record: string
  readonly tag: Tag
  readonly what: string
  readonly who: string
}

const customers = {
  list: 'customers',
  record: 'Customer',
  tag: 'Accounts',
  what: 'customers',
  who: 'Operators of the vendor: all. Of a distributor: those of its partners. Of a partner: its own. Of a reseller: 403.',
} as const
const partners = {
  list: 'partners',
  record: 'Partner',
  tag: 'Accounts',
  what: 'partners',
  who: 'Operators of the vendor: all. Of a distributor: its own. Of a partner or a reseller: 403.',
} as const
const pending = {
  list: 'pending',
  record: 'PendingAccount',
  tag: 'Onboarding',
  what: 'accounts whose onboarding is not finished',
  who: 'Operators of the vendor: all. Of a distributor: its partners and their customers. Of a partner: its customers. Of a reseller: 403.',
} as const
const distributors = {
  list: 'distributors',
  record: 'Distributor',
  tag: 'Records',
  what: 'distributors',
  who: 'Operators of the vendor. Others: 403.',
} as const
/** Who is told of accounts: by events, by mails, in numbers. */
export const ofSeenAccounts =
  'Operators of the vendor, of a distributor and of a partner: of the accounts that they see. Of a reseller: 403.'
const events = {
  list: 'events',
  record: 'Event',
  tag: 'Records',
  what: 'events: who did what to which account',
  who: ofSeenAccounts,
} as const
const mails = {
  list: 'mails',
  record: 'Mail',
  tag: 'Records',
  what: 'mails',
  who: ofSeenAccounts,
} as const

export const lists = {
  listCustomers: rowsOf('listCustomers', customers),
  customerIds: idsOf('customerIds', customers),
  customer: recordOf('customer', customers),
  listPartners: rowsOf('listPartners', partners),
  partnerIds: idsOf('partnerIds', partners),
  partner: recordOf('partner', partners),
  listPending: rowsOf('listPending', pending),
  pendingIds: idsOf('pendingIds', pending),
  pending: recordOf('pending', pending),
  listDistributors: rowsOf('listDistributors', distributors),
  distributor: recordOf('distributor', distributors),
  listEvents: rowsOf('listEvents', events),
  eventActors: {
    operation: 'eventActors',
    tag: 'Records',
    summary: 'Who has acted on the accounts that one sees, by name',
    who: ofSeenAccounts,
    parameters: [filterParameter('events')],
    answer: json('Each of them once.', listOf('EventActor')),
    reasons: ['not-allowed'],
  },
  listMails: rowsOf('listMails', mails),
} as const satisfies Readonly<Record<string, Described>>

function rowsOf(operation: Operation, { list, record, tag, what, who }: Listed): Described {
  return {
    operation,
    tag,
    summary: `A range of the ${what}, or all that match as CSV`,
    who,
    more: 'CSV is asked for with `Accept: text/csv`: all that matches, of one moment, safe to open in a spreadsheet.',
    parameters: [
      sortParameter(list),
      rangeParameter(),
      filterParameter(list),
      columnsParameter(list),
      separatorParameter(),
    ],
    answer: {
      status: 200,
      description: 'The rows, in their order.',
      headers: ['Content-Range', 'Content-Disposition'],
      content: {
        'application/json': { schema: { ...listOf(record), maxItems: 1_000 } },
        'text/csv': { schema: { type: 'string' } },
      },
    },
    reasons: ['not-allowed'],
  }
}

function idsOf(operation: Operation, { list, tag, what, who }: Listed): Described {
  return {
    operation,
    tag,
    summary: `The ids of all ${what} that match, up to 10,000`,
    who,
    parameters: [sortParameter(list), filterParameter(list)],
    answer: json(
      'The ids, in the order of the rows.',
      { type: 'array', maxItems: 10_000, items: { type: 'string' } },
      ['Content-Range'],
    ),
    reasons: ['not-allowed'],
  }
}

function recordOf(operation: Operation, { record, tag, what, who }: Listed): Described {
  return {
    operation,
    tag,
    summary: `One of the ${what}`,
    who: `${who} What one does not see answers like what does not exist.`,
    answer: json('The record.', ref(record)),
    reasons: ['not-allowed', 'not-found'],
  }
}
