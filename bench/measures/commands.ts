import type { CommandAnswer } from '#contract'
import { Chance } from '../../mock-api/seed/chance'
import { bodyOf, type Client, connect } from '../client'
import type { ListQuestion } from '../listMix'
import type { PartnerApp } from '../partnerApp'
import type { ServerProcess } from '../serverProcess'
import { spreadOf } from '../spread'
import { inMilliseconds, type Row } from '../table'

const commandCount = 600
const plainCount = 60

/** Commands on one customer at a time, each flushed before it is answered, and a sorted list right after each. */
export async function measureCommands(
  questions: readonly ListQuestion[],
  { ours, plain }: { ours: PartnerApp; plain: ServerProcess },
): Promise<Row[]> {
  const client = connect()
  const writer = await commandsOn(ours, client)
  const alone: number[] = []
  for (let n = 0; n < commandCount / 2; n++) alone.push(await writer.next())

  const withLists: number[] = []
  const lists: number[] = []
  for (let n = 0; n < commandCount / 2; n++) {
    withLists.push(await writer.next())
    const { ours: path } = questions[n % questions.length] ?? { ours: '/customers' }
    const answer = await client.send(ours.get(path))
    bodyOf(answer)
    lists.push(answer.milliseconds)
  }
  client.close()

  const others = spreadOf(await plainWrites(plain))
  const [command, interleaved, list] = [spreadOf(alone), spreadOf(withLists), spreadOf(lists)]
  const target = 150
  return [
    {
      what: 'command on one customer, flushed: p50',
      ours: inMilliseconds(command.p50),
      comparedTo: `json-server PATCH ${inMilliseconds(others.p50)}`,
      ratio: command.p50 / others.p50,
    },
    {
      what: 'command on one customer, flushed: p95',
      ours: inMilliseconds(command.p95),
      comparedTo: `json-server PATCH ${inMilliseconds(others.p95)}`,
      ratio: command.p95 / others.p95,
      target: `< ${target} ms`,
      met: command.p95 < target,
    },
    {
      what: 'command between lists: p95',
      ours: inMilliseconds(interleaved.p95),
      target: `< ${target} ms`,
      met: interleaved.p95 < target,
    },
    { what: 'list right after a command: p50', ours: inMilliseconds(list.p50) },
    {
      what: 'list right after a command: p95',
      ours: inMilliseconds(list.p95),
      target: '< 25 ms',
      met: list.p95 < 25,
    },
  ]
}

/** Extends, manages and edits by turns, on customers where each is allowed. */
async function commandsOn(ours: PartnerApp, client: Client) {
  const chance = new Chance(8, commandCount)
  const idsWith = async (filter: object) => {
    const ids = await client.send(
      ours.get(`/customers/ids?${new URLSearchParams({ filter: JSON.stringify(filter) })}`),
    )
    return bodyOf<string[]>(ids)
  }
  const extendable = await idsWith({ view: 'extendable-now', source: 'MSP' })
  const running = await idsWith({ stage: ['trial-running', 'extension-open'], source: 'MSP' })
  const production = await idsWith({ stage: 'production', source: 'MSP' })
  const anyOf = (ids: readonly string[]) => ids[chance.between(0, ids.length - 1)] ?? ''
  let count = 0

  const commands = [
    () => ['extend-trial', { ids: [extendable[Math.floor(count / 3)] ?? ''] }],
    () => [
      'manage-upgrade',
      { ids: [anyOf(running)], automaticUpgrade: chance.happens(0.5) ? 'keep' : 'block' },
    ],
    () => [
      'edit',
      { ids: [anyOf(production)], expiresOn: `2027-${chance.between(10, 12)}-${chance.between(10, 28)}` },
    ],
  ] as const
  return {
    async next(): Promise<number> {
      const [action, body] = commands[count % 3]?.() ?? commands[0]()
      count++
      const answer = await client.send(ours.post(`/customers/actions/${action}`, body))
      const [result] = bodyOf<CommandAnswer>(answer).results
      if (result?.outcome !== 'applied')
        throw new Error(`${action} was not applied: ${JSON.stringify(result)}`)
      return answer.milliseconds
    },
  }
}

/** What json-server's own way of changing a customer takes; it answers without having flushed. */
async function plainWrites(plain: ServerProcess): Promise<number[]> {
  const client = connect()
  const latencies: number[] = []
  for (let n = 0; n < plainCount; n++) {
    const id = `customer-${String(n + 1).padStart(6, '0')}`
    const answer = await client.send({
      url: `${plain.root}/customers/${id}`,
      method: 'PATCH',
      body: { automaticUpgrade: 'block' },
    })
    bodyOf(answer)
    latencies.push(answer.milliseconds)
  }
  client.close()
  return latencies
}
