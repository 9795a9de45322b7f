import { plus } from '../../model/days'
import type { Planted } from './planted'
import { as, type Json, on, withBody, withJson } from './spoil'

/** What can be wrong with what takes its course: onboardings, suspension, the day, the edition. */
export const faultsOfCourse: readonly Planted[] = [
  {
    what: 'an account that was added yesterday',
    group: 'adding',
    found: /as it was asked for/,
    answers: on(/^\/api\/pending(\/[^/?]+)?$/, answer =>
      withJson(answer, record =>
        record.createdOn ? { ...record, createdOn: plus(record.createdOn, -1) } : record,
      ),
    ),
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
    what: 'a clock that has forgotten its start',
    group: 'clock',
    found: /that of its start/,
    answers: (answer, { method, path }) =>
      method === 'POST' && path === '/api/demo/clock'
        ? withJson(answer, ({ start, ...clock }) =>
            start ? { ...clock, start: { ...start, today: clock.today } } : clock,
          )
        : answer,
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
