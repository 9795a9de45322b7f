import type { HttpAnswer, HttpRequest } from '../mock-api/http'
import type { Notes } from './findings'

/** What holds of every answer, whatever was asked (spec, section 8, “Errors”). */
export function everyAnswer(notes: Notes, { path }: HttpRequest, answer: HttpAnswer): void {
  const { status, headers, text } = answer
  const is = (contract: string, ok: boolean, found: unknown) => notes.holds(contract, ok, answer, found)

  is(
    'every answer has X-Content-Type-Options: nosniff',
    headers['x-content-type-options'] === 'nosniff',
    headers,
  )
  is('no answer has X-Powered-By', headers['x-powered-by'] === undefined, headers['x-powered-by'])
  is(
    'other origins are given no permission',
    !Object.keys(headers).some(name => name.startsWith('access-control-allow-')),
    headers,
  )
  is('nothing that a client sends makes a 5xx', status < 500, text.slice(0, 200))
  if (status < 400 || text === '' || !path.startsWith('/api')) return

  const problem = Object(answer.json)
  const shape = ['type', 'title', 'detail', 'reason', 'requestId'].filter(
    name => typeof problem[name] !== 'string' || problem[name] === '',
  )
  is(
    'every error is problem details with type, title, status, detail, reason, requestId',
    shape.length === 0,
    { lacks: shape },
  )
  is('a problem says the status that it is answered with', problem.status === status, problem.status)
  is(
    'a problem’s type is its reason below /problems/',
    problem.type === `/problems/${problem.reason}`,
    problem.type,
  )
  is(
    'a problem’s requestId is the answer’s own',
    problem.requestId === headers['x-request-id'],
    problem.requestId,
  )
  is('an error shows no stack', !/\n?\s+at .+:\d+:\d+/.test(text), text.slice(0, 200))
}
