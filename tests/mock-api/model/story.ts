import { inspect } from 'node:util'
import type { Desk, Letter } from './desk'
import type { Explored } from './explore'
import { play } from './play'

/** Plays what differs once more, and tells it: each request with its answer, what differs at the end, and the moves as data. */
export async function storyOf({
  start,
  moves,
  replay,
}: NonNullable<Explored['difference']>): Promise<string> {
  const lines: string[] = []
  const listen = (desk: Desk): Desk => ({
    async ask(letter) {
      const answer = await desk.ask(letter)
      if (letter.method !== 'GET') lines.push(`${lineOf(letter)} → ${answer.status}${cameTo(answer.body)}`)
      return answer
    },
    async signOut(by) {
      lines.push(`${by} signs out`)
      return desk.signOut(by)
    },
  })
  const difference = await play(start, moves, { listen }).then(
    () =>
      'It does not differ every time: ids and tokens are other ones each time, or it differs over HTTP only.',
    error => Object(error).message,
  )
  const data = inspect([start, moves], { depth: null, breakLength: 110, maxArrayLength: null })
  return [
    `On ${start.today}, in edition ${start.edition} (--seed ${replay.seed} --path ${replay.path}):`,
    ...lines.map((line, number) => `${number + 1}. ${line}`),
    difference,
    `For kept.test.ts: ${data}`,
  ].join('\n')
}

function lineOf({ by, method, path, body, key }: Letter): string {
  const under = key === undefined ? '' : ` under ${key}`
  return `${by ?? 'the visitor of a link'}: ${method} ${path} ${JSON.stringify(body)}${under}`
}

/** Of a command each outcome, of a problem the reason. */
function cameTo(body: unknown): string {
  const { results, reason } = Object(body)
  if (reason !== undefined) return ` ${reason}`
  if (!Array.isArray(results)) return ''
  return ` ${results.map(({ id, outcome, problem }) => `${id} ${problem?.reason ?? outcome}`).join(', ')}`
}
