import { plus } from '../../model/days'
import type { Planted } from './planted'
import { as, type Json, on, withBody, withJson, withResults } from './spoil'

/** What can be wrong with what operators do. */
export const faultsOfCommands: readonly Planted[] = [
  {
    what: 'an extension by a day more',
    group: 'commands',
    found: /extend-trial of customers/,
    answers: on(
      /^\/api\/customers\/actions\/extend-trial/,
      withResults(result => ({
        ...result,
        ...(result.record && {
          record: { ...result.record, trialEndsOn: plus(result.record.trialEndsOn, 1) },
        }),
      })),
    ),
  },
  {
    what: 'a window that opens a day early',
    group: 'commands',
    found: /extend-trial of/,
    answers: on(
      /actions\/extend-trial/,
      withResults(result => ({
        ...result,
        ...(result.problem?.opensOn && {
          problem: { ...result.problem, opensOn: plus(result.problem.opensOn, -1) },
        }),
      })),
    ),
  },
  {
    what: 'results in another order',
    group: 'commands',
    found: /in their order/,
    answers: on(/partners\/actions\/convert/, answer =>
      withJson(answer, body => (body.results ? { results: body.results.toReversed() } : body)),
    ),
  },
  {
    what: 'a dry run that is stored',
    group: 'commands',
    found: /manage-upgrade|convert|extend-trial|as the rules and the calendar/,
    asks: withBody(/manage-upgrade/, ({ dryRun: _, ...body }) => body),
  },
  {
    what: 'a refusal that nobody is told of',
    group: 'commands',
    found: /told once as an event/,
    answers: on(/^\/api\/events\?sort/, answer =>
      withJson(answer, rows => rows.filter(({ reason }: Json) => reason !== 'customer-of-your-partner')),
    ),
  },
  {
    what: 'an event under another edition',
    group: 'commands',
    found: /told once as an event/,
    answers: on(/^\/api\/events\?sort/, answer =>
      withJson(answer, rows => rows.map((row: Json) => ({ ...row, edition: '2024-11' }))),
    ),
  },
  {
    what: 'changed meanwhile, with the record as it was read',
    group: 'revisions',
    found: /edit of customers/,
    answers: on(
      /actions\/edit/,
      withResults(({ problem, ...result }) => ({
        ...result,
        ...(problem && {
          problem: {
            ...problem,
            ...(problem.record && { record: { ...problem.record, revision: problem.revision - 1 } }),
          },
        }),
      })),
    ),
  },
  {
    what: 'an edit over what was changed meanwhile',
    group: 'revisions',
    found: /edit of customers/,
    asks: withBody(/actions\/edit/, ({ revisions: _, ...body }) => body),
  },
  {
    what: 'a second effect under one key',
    group: 'idempotency',
    found: /same outcomes/,
    asks: asked => ({
      ...asked,
      headers: Object.fromEntries(
        Object.entries(asked.headers).filter(([name]) => name !== 'idempotency-key'),
      ),
    }),
  },
  {
    what: 'another request under a key that is carried out',
    group: 'idempotency',
    found: /another request under the key/,
    asks: asked =>
      'idempotency-key' in asked.headers
        ? {
            ...asked,
            headers: {
              ...asked.headers,
              'idempotency-key': `${asked.headers['idempotency-key']}${asked.path}${asked.body.length}`,
            },
          }
        : asked,
  },
  {
    what: 'duplicates that nobody meant',
    group: 'adding',
    found: /same name and email/,
    asks: withBody(/^\/api\/pending$/, body =>
      body['kind'] === 'customer' && body['allowDuplicate'] === undefined
        ? { ...body, allowDuplicate: true }
        : body,
    ),
  },
  {
    what: 'a viewer that adds',
    group: 'adding',
    found: /is added by distributor-viewer/,
    asks: as('distributor-viewer', 'distributor-admin', /^\/api\/pending$/),
  },
]
