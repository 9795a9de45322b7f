import fc from 'fast-check'
import {
  type Choices,
  listDefinitions,
  pageSizes,
  sortableFields,
  type ViewList,
  viewColumns,
  viewLists,
} from '#contract'
import { stages } from '#lifecycle'

/** A view as somebody could have made it: everything that an address says, or that the console completes. */
export interface RandomView {
  readonly list: ViewList
  readonly filter: Readonly<Record<string, unknown>>
  readonly sort: readonly [field: string, order: 'ASC' | 'DESC']
  readonly columns: readonly string[]
  readonly page: number
  readonly perPage: Choices['rowsPerPage']
}

interface Owners {
  readonly partners: readonly string[]
  readonly distributors: readonly string[]
}

/** Any view of any of the four lists, of accounts of these owners. */
export function randomView(owners: Owners): fc.Arbitrary<RandomView> {
  return fc
    .constantFrom<ViewList>('customers', 'customers', 'partners', 'pending-customers', 'pending-partners')
    .chain(list =>
      fc.record({
        list: fc.constant(list),
        filter: filterOf(list, owners),
        sort: fc.tuple(fc.constantFrom(...sortable(list)), fc.constantFrom('ASC' as const, 'DESC' as const)),
        columns: fc.shuffledSubarray([...choosable(list)]),
        page: fc.oneof(
          { weight: 4, arbitrary: fc.constant(1) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }) },
        ),
        // Pages of a hundred rows take the browser longest.
        perPage: fc.oneof(
          { weight: 6, arbitrary: fc.constant(10 as const) },
          { weight: 1, arbitrary: fc.constantFrom(...pageSizes) },
        ),
      }),
    )
}

/** The columns that stand in every table, and are in no address. */
const always = ['organizationName', 'activationLink', 'actions']

/** What has no column of its own. */
const columnless: Readonly<Record<ViewList, readonly string[]>> = {
  customers: ['id', 'revision', 'partnerId', 'trialExtensions', 'distributorId'],
  partners: ['id', 'revision', 'trialExtensions', 'distributorId'],
  'pending-customers': [
    'id',
    'kind',
    'distributorId',
    'partnerId',
    'status',
    'linkSentAt',
    'failure',
    'trialStartedOn',
    'createdOn',
    'skus',
  ],
  'pending-partners': [
    'id',
    'kind',
    'distributorId',
    'partnerId',
    'partner.organizationName',
    'status',
    'linkSentAt',
    'failure',
    'trialStartedOn',
    'createdOn',
    'sku',
  ],
}

function choosable(list: ViewList): readonly string[] {
  return viewColumns(list).filter(column => ![...always, ...columnless[list]].includes(column))
}

function sortable(list: ViewList): readonly string[] {
  return sortableFields(listDefinitions[viewLists[list]])
}

const words = fc.constantFrom('a', 'an', 'window', 'S.A.', '@', '"', '<b>', '%', '+', '&q=1', '#', 'ü', '日')

const days = fc.oneof(
  fc
    .integer({ min: -40, max: 40 })
    .map(days => (days === 0 ? 'today' : `today${days < 0 ? '' : '+'}${days}`)),
  fc.integer({ min: 1, max: 28 }).map(day => `2026-06-${String(day).padStart(2, '0')}`),
)

function filterOf(list: ViewList, { partners, distributors }: Owners): fc.Arbitrary<RandomView['filter']> {
  const resource = viewLists[list]
  const { views } = listDefinitions[resource]
  const common = {
    q: words,
    view: fc.constantFrom(...views),
    distributorId: fc.constantFrom(...distributors),
    trialEndsOn_gte: days,
    trialEndsOn_lte: days,
  }
  const ofAccounts = {
    subscriptionLevel: fc.constantFrom('TRIAL', 'PRODUCTION'),
    stage: fc.subarray([...stages], { minLength: 1 }),
    automaticUpgrade: fc.constantFrom('keep', 'block'),
    expiresOn_gte: days,
    expiresOn_lte: days,
  }
  const ofCustomers = { partnerId: fc.constantFrom(...partners) }
  const sold = { source: fc.constantFrom('MSP', 'DIRECT'), sku: fc.constant(['essentials-msp-2025']) }
  const ofPending = { status: fc.constant(['link-sent', 'onboarding-started']), createdOn_lte: days }
  switch (list) {
    case 'customers':
      return upToThree({ ...common, ...ofAccounts, ...ofCustomers, ...sold })
    case 'partners':
      return upToThree({ ...common, ...ofAccounts })
    case 'pending-customers':
      return upToThree({ ...common, ...ofPending, ...ofCustomers })
    case 'pending-partners':
      return upToThree({ ...common, ...ofPending })
  }
}

/** A filter of none to three of these conditions: with more, hardly a row is left to compare. */
function upToThree(
  conditions: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<RandomView['filter']> {
  return fc
    .subarray(Object.keys(conditions), { maxLength: 3 })
    .chain(names =>
      fc.record(
        Object.fromEntries(names.flatMap(name => (conditions[name] ? [[name, conditions[name]]] : []))),
      ),
    )
}
