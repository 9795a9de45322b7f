import type { CommandAnswer, CustomerRecord } from '#contract'
import { Chance } from '../../mock-api/seed/chance'
import type { Answers } from '../bareServer'
import { bodyOf, type Client, connect } from '../client'
import type { ListQuestion } from '../listMix'
import type { PartnerApp } from '../partnerApp'
import type { ServerProcess } from '../serverProcess'
import { spreadOf } from '../spread'
import { inMilliseconds, judged, type SizeRow, timeBeside } from '../table'
import type { Three } from '../three'

const commandCount = 600
const plainCount = 60

/** Commands on one customer at a time, each flushed before it is answered, and a sorted list right after each. */
export async function measureCommands(
  questions: readonly ListQuestion[],
  { ours, plain, bare }: Three,
  { customers, target, listTarget }: { customers: number; target: number; listTarget: number },
): Promise<SizeRow[]> {
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
  const bytes = spreadOf(await bareCommands(bare, client))
  client.close()

  const others = spreadOf(await plainWrites(plain))
  const [command, interleaved, list] = [spreadOf(alone), spreadOf(withLists), spreadOf(lists)]
  const p = (share: 'p50' | 'p95') => ({
    what: `command on one customer, flushed: ${share}`,
    ours: inMilliseconds(command[share]),
    plain: timeBeside(command[share], others[share]),
    bare: timeBeside(command[share], bytes[share]),
  })
  const rows: Omit<SizeRow, 'customers'>[] = [
    p('p50'),
    { ...p('p95'), ...judged(command.p95, target) },
    {
      what: 'command between lists: p95',
      ours: inMilliseconds(interleaved.p95),
      ...judged(interleaved.p95, target),
    },
    { what: 'list right after a command: p50', ours: inMilliseconds(list.p50) },
    {
      what: 'list right after a command: p95',
      ours: inMilliseconds(list.p95),
      ...judged(list.p95, listTarget),
    },
  ]
  return rows.map(row => ({ ...row, customers }))
}

/** What a command answers, of which the bare server knows one. */
export async function bytesOfACommand(ours: PartnerApp): Promise<Answers> {
  const client = connect()
  const customer = bodyOf<CustomerRecord[]>(await client.send(ours.get('/customers?range=[0,0]')))[0]
  client.close()
  const answer: CommandAnswer = {
    results: customer ? [{ id: customer.id, outcome: 'applied', record: customer }] : [],
  }
  return { [commandPath]: JSON.stringify(answer) }
}

const commandPath = '/api/customers/actions/edit'

async function bareCommands(bare: ServerProcess, client: Client): Promise<number[]> {
  const latencies: number[] = []
  const body = { ids: ['customer-000001'], expiresOn: '2027-10-10' }
  for (let n = 0; n < commandCount / 2; n++) {
    const answer = await client.send({ url: `${bare.root}${commandPath}`, method: 'POST', body })
    bodyOf(answer)
    latencies.push(answer.milliseconds)
  }
  return latencies
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

  const edit = () =>
    [
      'edit',
      { ids: [anyOf(production)], expiresOn: `2027-${chance.between(10, 12)}-${chance.between(10, 28)}` },
    ] as const
  const commands = [
    () => {
      const id = extendable[Math.floor(count / 3)]
      // Each can be extended once: of a thousand customers there are not enough.
      return id === undefined ? edit() : (['extend-trial', { ids: [id] }] as const)
    },
    () =>
      [
        'manage-upgrade',
        { ids: [anyOf(running)], automaticUpgrade: chance.happens(0.5) ? 'keep' : 'block' },
      ] as const,
    edit,
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
