import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { type ViewFilter, viewLists } from '#contract'
import { addressOf } from '../../src/account/list/view/listView'
import { resources } from '../../src/i18n/en/resources'
import { expect, test } from './console'
import { apiAs, type OperatorApi } from './operatorApi'
import { type RandomView, randomView } from './randomViews'
import { signIn } from './steps'
import { completed, firstFault, type ShownList } from './viewsWalked'

/** Who opens what somebody else has sent, how many of 200 views, and the columns that are not theirs. */
const colleagues = [
  { id: 'internal-viewer', opens: 66, lacks: [], has: 'all' },
  { id: 'distributor-viewer', opens: 67, lacks: ['distributor.organizationName'], has: 'all' },
  {
    id: 'partner-admin',
    opens: 67,
    lacks: ['distributor.organizationName', 'partner.organizationName'],
    has: 'customers',
  },
] as const

for (const { id, opens, lacks, has } of colleagues) {
  test(`the addresses of ${opens} views show ${id} the same views, of what is the colleague’s`, async ({
    page,
    origin,
  }) => {
    test.slow()
    const api = await apiAs(origin, id)
    const isTheirs = ({ list }: RandomView) => has === 'all' || !list.endsWith('partners')
    const views = fc.sample((await anyView(origin)).filter(isTheirs), opens)
    const expected = await Promise.all(
      views.map(async view => {
        const columns = view.columns.filter(column => !lacks.some(lacked => lacked === column))
        return { address: addressOfView(view), ...(await expectedOf(api, { ...view, columns })) }
      }),
    )
    await atItsLists(page, origin, id)
    const fault = await page.evaluate(firstFault, expected)
    expect(fault?.shown, `at ${fault?.expected.address}`).toEqual(fault?.expected)
  })
}

test('the address of a view that does not say the first page is completed with it', async ({
  page,
  origin,
}) => {
  const views = fc.sample(await anyView(origin), 25)
  await atItsLists(page, origin, 'internal-admin')
  const addresses = await page.evaluate(completed, views.map(halfOf))
  expect(addresses).toEqual(views.map(addressOfView))
})

async function anyView(origin: string): Promise<fc.Arbitrary<RandomView>> {
  const internal = await apiAs(origin, 'internal-admin')
  return randomView({
    partners: (await internal.list('partners', {})).ids,
    distributors: (await internal.list('distributors', {})).ids,
  })
}

/** In a window so low that hardly more than the rows that are asked for are drawn. */
async function atItsLists(page: Page, origin: string, operatorId: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 300 })
  await signIn(page, origin, operatorId)
  await expect(page.getByRole('table')).toBeVisible()
}

/** The address of a view, as the console writes it. */
function addressOfView({ list, sort: [field, order], filter, columns, page, perPage }: RandomView): string {
  // Conditions are texts and lists of texts.
  const view = { filter: filter as ViewFilter, sort: { field, order }, columns, page, perPage }
  return `/${list.replace(/^pending-(.*)$/, '$1/pending')}${addressOf(view)}`
}

/** The same as somebody may have written it: the first page need not be said. */
function halfOf(view: RandomView): string {
  return addressOfView(view).replace('&page=1&', '&')
}

/** What a person has to see of a list, from what the API answers the operator. */
async function expectedOf(
  api: OperatorApi,
  { list, filter, sort, columns, page, perPage }: RandomView,
): Promise<Omit<ShownList, 'address'>> {
  const resource = viewLists[list]
  const { names, total } = await api.list(resource, {
    filter: {
      ...filter,
      ...(resource === 'pending' && { kind: list === 'pending-partners' ? 'partner' : 'customer' }),
    },
    sort,
    range: [(page - 1) * perPage, page * perPage - 1],
  })
  const labels: Readonly<Record<string, string>> = resources[resource].fields
  const [field, order] = sort
  const count = total.toLocaleString('en')
  if (names.length === 0) {
    const isWhole = Object.keys(filter).length === 0
    const none = isWhole ? 'Nobody is being onboarded' : 'Nothing matches'
    const instead = total === 0 ? none : `There is no page ${page}`
    return { count, instead, columns: [], sorted: null, rows: [] }
  }
  const first = resource === 'pending' ? ['Link', 'Organization'] : ['Organization']
  const isSeen = columns.includes(field) || field === 'organizationName'
  return {
    count,
    instead: undefined,
    columns: [
      ...first,
      ...columns.map(column => labels[column] ?? column),
      ...(resource === 'pending' ? ['Actions'] : []),
    ],
    sorted: isSeen ? `${labels[field]}, ${order === 'ASC' ? 'ascending' : 'descending'}` : null,
    rows: names,
  }
}
