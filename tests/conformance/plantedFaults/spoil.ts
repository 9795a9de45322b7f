import type { Answered, Fault, Passed } from '../spoiledServer'

/** A body, of which each fault knows what it spoils: as `Object` reads what has any shape. */
export type Json = ReturnType<ObjectConstructor>
type Body = Readonly<Record<string, unknown>>

export function where(pattern: RegExp, change: (asked: Passed) => Passed): (asked: Passed) => Passed {
  return asked => (pattern.test(asked.path) ? change(asked) : asked)
}

export function on(pattern: RegExp, change: (answer: Answered) => Answered): NonNullable<Fault['answers']> {
  return (answer, { path }) => (pattern.test(path) ? change(answer) : answer)
}

export function whereRows(
  pattern: RegExp,
  change: (rows: readonly unknown[]) => readonly unknown[],
): NonNullable<Fault['answers']> {
  return on(pattern, answer => withJson(answer, change))
}

export function withHeader(name: string, value: string): (answer: Answered) => Answered {
  return answer => ({ ...answer, headers: { ...answer.headers, [name]: value } })
}

export function withJson(answer: Answered, change: (json: Json) => unknown): Answered {
  return answer.text === '' || answer.status === 204
    ? answer
    : { ...answer, text: JSON.stringify(change(JSON.parse(answer.text))) }
}

export function withResults(change: (result: Json) => unknown): (answer: Answered) => Answered {
  return answer => withJson(answer, body => (body.results ? { results: body.results.map(change) } : body))
}

export function withBody(pattern: RegExp, change: (body: Body) => Body): (asked: Passed) => Passed {
  return where(pattern, asked => {
    if (asked.method !== 'POST' || !asked.body.startsWith('{') || !asked.body.endsWith('}')) return asked
    return { ...asked, body: JSON.stringify(change(JSON.parse(asked.body))) }
  })
}

/** What one operator asks is asked by another. */
export function as(
  operatorId: string,
  instead: string,
  pattern: RegExp,
  only?: string,
): NonNullable<Fault['asks']> {
  const asInstead = askedBy(instead)
  return async (asked, more) => {
    if (!pattern.test(asked.path) || (only ?? asked.method) !== asked.method) return asked
    const session = await more({ ...asked, method: 'GET', path: '/api/session', body: '' })
    return JSON.parse(session.text).operator?.id === operatorId ? asInstead(asked, more) : asked
  }
}

/** What somebody asks who is not signed in is asked by an operator. */
export function forEverybody(pattern: RegExp, instead: string): NonNullable<Fault['asks']> {
  const asInstead = askedBy(instead)
  return async (asked, more) =>
    pattern.test(asked.path) && asked.headers['authorization'] === undefined ? asInstead(asked, more) : asked
}

/** Whatever is asked is asked by this operator. */
function askedBy(operatorId: string) {
  let token: string | undefined
  return async (asked: Passed, more: (asked: Passed) => Promise<Answered>): Promise<Passed> => {
    if (token === undefined) {
      const signedIn = await more({
        ...asked,
        method: 'POST',
        path: '/api/session',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operatorId }),
      })
      token = JSON.parse(signedIn.text).token
    }
    return { ...asked, headers: { ...asked.headers, authorization: `Bearer ${token}` } }
  }
}
