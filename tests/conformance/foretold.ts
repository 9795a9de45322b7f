import { actionPath, type Row } from '../mock-api/client'
import type { HttpAnswer } from '../mock-api/http'
import { command, type Result } from '../model/commands'
import type { OperatorId } from '../model/operators'
import type { Action, Command } from '../model/refusing'
import type { Kind, World } from '../model/world'
import type { App } from './app'
import { differences, operatorIn } from './world'

export interface Act {
  readonly by: OperatorId
  readonly kind: Kind
  readonly action: Action
  readonly body: Command
}

/** Sends a command, and checks that every account of it is answered as the model foretells, which carries it out too. */
export async function asForetold(
  app: App,
  world: World,
  { by, kind, action, body }: Act,
): Promise<HttpAnswer> {
  const { notes } = app
  const answer = await app.as(by).post(actionPath(kind, action), body)
  const foretold = command(world, { by: operatorIn(world, by), kind, action, ...body })
  if (!notes.equals(`${action} of ${kind}s by ${by} is answered`, answer.status, foretold.status, answer))
    return answer
  if (foretold.status !== 200) return answer

  const results: readonly Row[] = Object(answer.json).results ?? []
  const ids = results.map(({ id }) => id)
  notes.equals('there is a result for each id, in their order', ids, body.ids, answer)
  const wrong = foretold.results.flatMap((expected, index) => {
    const found = wrongIn(expected, results[index])
    return found.length === 0 ? [] : [{ [expected.id]: found }]
  })
  notes.equals(
    `${action} of ${kind}s by ${by}: outcome, reason, dates and record as section 3 has them`,
    wrong.slice(0, 2),
    [],
    answer,
  )
  return answer
}

/** What of a result is not as foretold. */
function wrongIn(expected: Result, found: Row | undefined): readonly string[] {
  const { outcome, problem, record } = Object(found)
  if (outcome !== expected.outcome)
    return [`${outcome} ${Object(problem).reason ?? ''}, and not ${expected.outcome} ${reasonOf(expected)}`]
  switch (expected.outcome) {
    case 'not-found':
      return []
    case 'refused': {
      const { record: present, ...facts } = expected.problem
      const lacking = typeof problem?.detail === 'string' && problem.detail !== '' ? [] : ['no sentence']
      return [
        ...lacking,
        ...Object.entries(facts)
          .filter(([name, value]) => problem?.[name] !== value)
          .map(([name, value]) => `${name}: ${problem?.[name]}, and not ${value}`),
        ...differences(Object(present), problem?.record),
      ]
    }
    case 'applied':
      return differences(expected.record, record)
  }
}

function reasonOf(expected: Result): string {
  return expected.outcome === 'refused' ? expected.problem.reason : ''
}
