import type { CommandAnswer, CommandResult } from '#contract'
import type { AccountKind } from '#lifecycle'
import type { Chance } from '../../../../mock-api/seed/chance'
import { actionPath, type Client } from '../../client'

/** What became of a trial, for whoever asked to extend it. */
export type Outcome = readonly [id: string, outcome: string]

/** A request to extend some trials, sent once, or under a key by several at once. */
interface Ask {
  readonly by: Client
  readonly ids: readonly string[]
  readonly key: string | null
  readonly times: number
}

/**
 * Lets everybody extend the same trials at the same time: each trial three times alone, some of them together in three bulks, with one that
 * cannot be extended among them. Answers what became of each for each of them, the same request under its key counted once.
 */
export async function race(
  kind: AccountKind,
  ids: readonly string[],
  {
    clients,
    bystander,
    chance,
  }: {
    readonly clients: readonly [Client, ...Client[]]
    readonly bystander: string
    readonly chance: Chance
  },
): Promise<{
  readonly outcomes: readonly Outcome[]
  readonly requests: number
  readonly faults: readonly string[]
}> {
  const key = () => (chance.happens(0.5) ? `race-${Math.floor(chance.next() * 1e15)}` : null)
  const ask = (some: readonly string[], by: Client): Ask => {
    const given = key()
    return { by, ids: some, key: given, times: given === null ? 1 : chance.between(1, 2) }
  }
  const alone = ids.flatMap(id => [0, 1, 2].map(() => ask([id], chance.oneOf(clients))))
  const together = [0, 1, 2].map(() => {
    const some = ids.filter(() => chance.happens(0.6))
    return ask(
      chance.happens(0.5) ? [...some, bystander] : [bystander, ...some.reverse()],
      chance.oneOf(clients),
    )
  })
  const all = shuffled([...alone, ...together], chance)
  const answers = await Promise.all(
    all.map(async asked => ({
      asked,
      answers: await Promise.all(Array.from({ length: asked.times }, () => send(kind, asked))),
    })),
  )
  const faults = answers.flatMap(({ asked, answers: [first, ...twins] }) =>
    twins.every(twin => JSON.stringify(twin?.map(gist)) === JSON.stringify(first?.map(gist)))
      ? []
      : [`${asked.ids} under ${asked.key} was answered in two ways`],
  )
  const outcomes = answers.flatMap(({ answers: [first = []] }) => first.map(gist))
  return { outcomes, requests: all.reduce((sum, { times }) => sum + times, 0), faults }
}

async function send(kind: AccountKind, { by, ids, key }: Ask): Promise<readonly CommandResult[]> {
  const path = actionPath(kind, 'extend-trial')
  const answer = await by.post(path, { ids }, key === null ? {} : { 'Idempotency-Key': key })
  if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${answer.text}`)
  return (answer.json as CommandAnswer).results
}

function gist(result: CommandResult): Outcome {
  return [result.id, result.outcome === 'refused' ? result.problem.reason : result.outcome]
}

function shuffled<One>(all: readonly One[], chance: Chance): readonly One[] {
  return all
    .map(one => ({ one, at: chance.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ one }) => one)
}
