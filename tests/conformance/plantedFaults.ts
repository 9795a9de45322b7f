import { plus } from '../mock-api/model/days'
import type { Answered, Fault, Passed } from './spoiledServer'

/** A fault of a backend, the group that has to find it, and the words of the check that does. */
export interface Planted extends Fault {
  readonly what: string
  readonly group: string
  readonly found: RegExp
}

export const plantedFaults: readonly Planted[] = [
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
  {
    what: 'a distributor that sees everybody’s customers',
    group: 'scope',
    found: /sees its own customers/,
    asks: as('distributor-admin', 'internal-admin', /^\/api\/customers\?/),
  },
  {
    what: 'a partner that can open the page of partners',
    group: 'scope',
    found: /has no partners/,
    asks: as('partner-admin', 'distributor-admin', /^\/api\/partners\?*/),
  },
  {
    what: 'other words for what is foreign',
    group: 'scope',
    found: /words of what does not exist/,
    answers: (answer, { path }) =>
      answer.status === 404 && !path.includes('nobody')
        ? withJson(answer, problem => ({ ...problem, detail: 'This is somebody else’s.' }))
        : answer,
  },
  {
    what: 'mails about foreign accounts',
    group: 'scope',
    found: /sees its own mails/,
    asks: as('distributor-admin', 'internal-admin', /^\/api\/mails/),
  },
  {
    what: 'X-Powered-By',
    group: 'about',
    found: /no answer has X-Powered-By/,
    answers: on(/catalog/, withHeader('x-powered-by', 'Express')),
  },
  {
    what: 'permission for other origins',
    group: 'errors',
    found: /other origins/,
    answers: on(/./, withHeader('access-control-allow-origin', '*')),
  },
  {
    what: 'no nosniff',
    group: 'errors',
    found: /nosniff/,
    answers: on(/nowhere/, withHeader('x-content-type-options', '')),
  },
  {
    what: '405 without Allow',
    group: 'errors',
    found: /the header Allow is missing/,
    answers: answer =>
      answer.status === 405
        ? {
            ...answer,
            headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => name !== 'allow')),
          }
        : answer,
  },
  {
    what: '401 that is 403',
    group: 'errors',
    found: /401|no such status/,
    answers: answer => (answer.status === 401 ? { ...answer, status: 403 } : answer),
  },
  {
    what: 'a field that nobody has described',
    group: 'about',
    found: /additionalProperties|must NOT have additional properties/,
    answers: on(/^\/api\/session$/, answer =>
      answer.status === 200 ? withJson(answer, session => ({ ...session, passwordHash: 'x' })) : answer,
    ),
  },
  {
    what: 'a document that lacks an operation',
    group: 'about',
    found: /its document has GET \/summary/,
    answers: on(/openapi/, answer =>
      withJson(answer, ({ paths: { '/summary': _, ...paths }, ...document }) => ({ ...document, paths })),
    ),
  },
  {
    what: 'a token that outlives its session',
    group: 'about',
    found: /the token is dead then/,
    asks: asked => (asked.method === 'DELETE' ? { ...asked, method: 'GET' } : asked),
    answers: (answer, { method }) => (method === 'DELETE' ? { ...answer, status: 204, text: '' } : answer),
  },
  {
    what: 'an id twice that is taken',
    group: 'bodies',
    found: /it took a body.* duplicate items/,
    asks: withBody(/actions/, body =>
      Array.isArray(body['ids']) ? { ...body, ids: [...new Set(body['ids'])] } : body,
    ),
  },
  {
    what: 'preferences that are overwritten unseen',
    group: 'preferences',
    found: /412/,
    asks: asked =>
      'if-match' in asked.headers ? { ...asked, headers: { ...asked.headers, 'if-match': '*' } } : asked,
  },
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
  {
    what: 'a link that starts by being looked at',
    group: 'activation',
    found: /names the organization and where it stands|changes nothing/,
    async asks(asked, more) {
      if (asked.method === 'GET' && asked.path.startsWith('/api/activations/')) {
        await more({
          ...asked,
          method: 'POST',
          path: `${asked.path}/start`,
          headers: { 'content-type': 'application/json' },
          body: '{}',
        })
      }
      return asked
    },
  },
  {
    what: 'a used link that is not known any more',
    group: 'activation',
    found: /answered 404/,
    answers: (answer, { path }) =>
      answer.status === 410 && path.startsWith('/api/activations/')
        ? withJson({ ...answer, status: 404 }, problem => ({ ...problem, status: 404 }))
        : answer,
  },
  {
    what: 'a trial of a day less',
    group: 'activation',
    found: /a partner’s trial with it|a trial of 14 days/,
    answers: on(/^\/api\/(activations|customers\/|partners\/)/, answer =>
      withJson(answer, record =>
        typeof record.trialEndsOn === 'string'
          ? { ...record, trialEndsOn: plus(record.trialEndsOn, -1) }
          : record,
      ),
    ),
  },
  {
    what: 'a suspended partner that adds',
    group: 'suspended',
    found: /they add nothing/,
    asks: as('trial-partner-admin', 'partner-admin', /^\/api\/pending$/, 'POST'),
  },
  {
    what: 'a clock that goes a day too far',
    group: 'clock',
    found: /to the day asked for/,
    asks: withBody(/clock/, body =>
      typeof body['days'] === 'number' && body['days'] > 1 ? { ...body, days: body['days'] + 1 } : body,
    ),
  },
  {
    what: 'an upgrade that the clock does not tell of',
    group: 'clock',
    found: /what the calendar did/,
    answers: on(/demo\/clock/, answer =>
      withJson(answer, ({ events, ...clock }) =>
        events === undefined
          ? clock
          : {
              ...clock,
              events: events.filter(({ action }: Json) => action !== 'upgraded'),
            },
      ),
    ),
  },
  {
    what: 'a policy of another edition',
    group: 'editions',
    found: /policy is the edition’s column/,
    answers: on(/^\/api\/session$/, answer =>
      withJson(answer, session =>
        session.policy ? { ...session, policy: { ...session.policy, trialDays: 30 } } : session,
      ),
    ),
  },
  {
    what: 'an edition that is another one',
    group: 'editions',
    found: /the edition is switched/,
    asks: withBody(/demo\/edition/, body => (body['edition'] === '2024-03' ? { edition: '2024-11' } : body)),
  },
]

// Bodies of the contract, of which each fault knows what it spoils.
// biome-ignore lint/suspicious/noExplicitAny: what is spoilt has any shape
type Json = any
type Body = Readonly<Record<string, unknown>>

function where(pattern: RegExp, change: (asked: Passed) => Passed): (asked: Passed) => Passed {
  return asked => (pattern.test(asked.path) ? change(asked) : asked)
}

function on(pattern: RegExp, change: (answer: Answered) => Answered): NonNullable<Fault['answers']> {
  return (answer, { path }) => (pattern.test(path) ? change(answer) : answer)
}

function whereRows(
  pattern: RegExp,
  change: (rows: readonly unknown[]) => readonly unknown[],
): NonNullable<Fault['answers']> {
  return on(pattern, answer => withJson(answer, change))
}

function withHeader(name: string, value: string): (answer: Answered) => Answered {
  return answer => ({ ...answer, headers: { ...answer.headers, [name]: value } })
}

function withJson(answer: Answered, change: (json: Json) => unknown): Answered {
  return answer.text === '' || answer.status === 204
    ? answer
    : { ...answer, text: JSON.stringify(change(JSON.parse(answer.text))) }
}

function withResults(change: (result: Json) => unknown): (answer: Answered) => Answered {
  return answer => withJson(answer, body => (body.results ? { results: body.results.map(change) } : body))
}

function withBody(pattern: RegExp, change: (body: Body) => Body): (asked: Passed) => Passed {
  return where(pattern, asked => {
    if (asked.method !== 'POST' || !asked.body.startsWith('{') || !asked.body.endsWith('}')) return asked
    return { ...asked, body: JSON.stringify(change(JSON.parse(asked.body))) }
  })
}

/** What one operator asks is asked by another. */
function as(operatorId: string, instead: string, pattern: RegExp, only?: string): NonNullable<Fault['asks']> {
  const tokens = new Map<string, string>()
  return async (asked, more) => {
    if (!pattern.test(asked.path) || (only ?? asked.method) !== asked.method) return asked
    const session = await more({ ...asked, method: 'GET', path: '/api/session', body: '' })
    if (JSON.parse(session.text).operator?.id !== operatorId) return asked
    if (!tokens.has(instead)) {
      const signedIn = await more({
        ...asked,
        method: 'POST',
        path: '/api/session',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operatorId: instead }),
      })
      tokens.set(instead, JSON.parse(signedIn.text).token)
    }
    return { ...asked, headers: { ...asked.headers, authorization: `Bearer ${tokens.get(instead)}` } }
  }
}
