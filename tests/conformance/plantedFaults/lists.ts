import { plus } from '../../model/days'
import type { Planted } from './planted'
import { on, where, whereRows, withJson } from './spoil'

/** What can be wrong with lists and what counts them. */
export const faultsOfLists: readonly Planted[] = [
  {
    what: 'ties in any order',
    group: 'sorting',
    found: /ties are ordered by id|begins with the ids/,
    answers: whereRows(/^\/api\/customers\?sort=.*subscriptionLevel/, ([first, second, ...rest]) => [
      second,
      first,
      ...rest,
    ]),
  },
  {
    what: 'nulls first',
    group: 'sorting',
    found: /nulls come last/,
    answers: whereRows(/^\/api\/customers\/ids\?sort=.*trialStartedOn/, ids => [
      ids.at(-1),
      ...ids.slice(0, -1),
    ]),
  },
  {
    what: 'DESC that is ASC',
    group: 'sorting',
    found: /the order is DESC/,
    asks: where(/trialStartedOn/, asked => ({ ...asked, path: asked.path.replace('DESC', 'ASC') })),
  },
  {
    what: 'a Content-Range that counts one more',
    group: 'ranges',
    found: /Content-Range says which rows/,
    answers: on(/^\/api\/customers/, answer => ({
      ...answer,
      headers: {
        ...answer.headers,
        'content-range': String(answer.headers['content-range']).replace(/\d+$/, total =>
          String(Number(total) + 1),
        ),
      },
    })),
  },
  {
    what: 'a range of 1,001 rows',
    group: 'ranges',
    found: /over 1,000 rows is refused/,
    asks: where(/1000%5D/, asked => ({ ...asked, path: asked.path.replace('1000%5D', '999%5D') })),
  },
  {
    what: '_lte that leaves its own day out',
    group: 'filters',
    found: /rows that meet it/,
    asks: where(/trialStartedOn_lte/, asked => ({
      ...asked,
      path: asked.path.replace(/\d{4}-\d{2}-\d{2}/, day => plus(day, -1)),
    })),
  },
  {
    what: 'a filter by no value that matches all',
    group: 'filters',
    found: /rows that meet it/,
    asks: where(/^\/api\/customers\?filter=.*%3A%5B%5D/, asked => ({
      ...asked,
      path: asked.path.replace(/filter=[^&]*&?/, ''),
    })),
  },
  {
    what: 'an unknown parameter that means all rows',
    group: 'queries',
    found: /it took the query parameter colour/,
    asks: where(/colour=red/, asked => ({ ...asked, path: asked.path.replace('colour=red', '') })),
  },
  {
    what: 'a refusal that does not say which filter',
    group: 'queries',
    found: /it says which/,
    answers: (answer, { path }) =>
      answer.status === 400 && path.includes('seats')
        ? withJson(answer, problem => ({
            ...problem,
            detail: 'A filter is wrong.',
            filter: 'one',
            value: 'of them',
          }))
        : answer,
  },
  {
    what: 'a cell that is a formula',
    group: 'exports',
    found: /taken for a formula/,
    answers: on(/^\/api\/pending/, answer => ({ ...answer, text: answer.text.replaceAll(/'(?==)/g, '') })),
  },
  {
    what: 'a number of the dashboard that is one off',
    group: 'summary',
    found: /and its list agree/,
    answers: on(/^\/api\/summary/, answer =>
      withJson(answer, ({ accounts: [first, ...rest], ...summary }) => ({
        ...summary,
        accounts: [{ ...first, total: first.total + 1 }, ...rest],
      })),
    ),
  },
]
