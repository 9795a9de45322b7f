import type { Planted } from './planted'
import { as, forEverybody, on, withBody, withHeader, withJson } from './spoil'

/** What can be wrong with whom something is answered, and how. */
export const faultsOfAnswers: readonly Planted[] = [
  {
    what: 'X-Powered-By',
    group: 'about',
    found: /no answer has X-Powered-By/,
    answers: on(/catalog/, withHeader('x-powered-by', 'Express')),
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
    what: 'customers for everybody, and a document that says so',
    group: 'errors',
    found: /without a token it is 401/,
    asks: forEverybody(/^\/api\/customers$/, 'internal-viewer'),
    answers: on(/openapi/, answer =>
      withJson(answer, ({ paths: { '/customers': customers, ...paths }, ...document }) => ({
        ...document,
        paths: { ...paths, '/customers': { get: { ...customers.get, security: [] } } },
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
    asks: as('partner-admin', 'distributor-admin', /^\/api\/partners\b/),
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
]
