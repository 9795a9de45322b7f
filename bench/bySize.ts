import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CustomerRecord } from '#contract'
import { answersTo, startBareServer } from './bareServer'
import { bodyOf, connect } from './client'
import { type ListQuestion, listMix, searchMix } from './listMix'
import { measureBulk } from './measures/bulk'
import { bytesOfACommand, measureCommands } from './measures/commands'
import { measureLists } from './measures/lists'
import { measureReplay, measureStarts } from './measures/starts'
import { type PartnerApp, startPartnerApp } from './partnerApp'
import { startPlainJsonServer } from './plainJsonServer'
import type { ServerProcess } from './serverProcess'
import { inMegabytes, inMilliseconds, type SizeRow } from './table'
import type { Three } from './three'

/** What there is to reach with so many customers. */
function targetsFor(customers: number) {
  const isUsual = customers === 10_000
  return {
    lists: {
      ...(isUsual && { plain: 10, bare: 0.3 }),
      ...(customers === 100_000 && { p95: 50 }),
      ...(isUsual && { p95: 25 }),
    },
    start: customers <= 10_000 ? 2_000 : undefined,
    command: 150,
    listAfterCommand: customers <= 10_000 ? 25 : 50,
    bulk: { most: 10_000, target: 5_000 },
  }
}

/** Everything that depends on how many customers there are, over files in a folder of their own. */
export async function measureSize(
  parent: string,
  customers: number,
  { seconds, say }: { readonly seconds: number; readonly say: (what: string) => void },
): Promise<SizeRow[]> {
  const folder = join(parent, String(customers))
  mkdirSync(folder)
  const targets = targetsFor(customers)
  const running = new Set<ServerProcess>()
  const started = <Server extends ServerProcess>(server: Server): Server => {
    running.add(server)
    return server
  }
  const rows: SizeRow[] = []
  try {
    say('the first start, which seeds')
    const first = started(await startPartnerApp(folder, customers))
    rows.push({ what: 'first start, with seeding', customers, ours: inMilliseconds(first.startMilliseconds) })
    const records = await allCustomers(first, customers)
    const [lists, searches] = [listMix(records), searchMix(records)]
    await first.stop()

    say('starts')
    const [question] = lists
    if (!question) throw new TypeError('there is no list to ask for')
    rows.push(...(await measureStarts(folder, records, { question, target: targets.start })))

    const three = await startThree(folder, records, [...lists, ...searches], started)
    say('lists')
    rows.push(
      ...(await measureLists(lists, three, { what: 'lists', customers, seconds, targets: targets.lists })),
    )
    say('searches')
    rows.push(...(await measureLists(searches, three, { what: 'search', customers, seconds, targets: {} })))
    rows.push(memoryRow('memory after lists and searches', customers, three))
    say('commands')
    const { command: target, listAfterCommand: listTarget } = targets
    rows.push(...(await measureCommands(lists, three, { customers, target, listTarget })))
    rows.push(memoryRow('memory after the commands', customers, three))
    await three.plain.stop()
    await three.bare.stop()

    say('bulks')
    rows.push(await measureBulk(three.ours, { customers, most: 1_000, times: 10, target: 1_000 }))
    say('starts after a kill')
    rows.push(await measureReplay(three.ours, folder, { customers, target: targets.start }))
    if (customers >= targets.bulk.most) {
      say('the largest bulk')
      const last = started(await startPartnerApp(folder, customers))
      rows.push(await measureBulk(last, { customers, times: 5, ...targets.bulk }))
      rows.push({ what: 'memory after that', customers, ours: inMegabytes(last.memory()) })
    }
    return rows
  } finally {
    for (const server of running) await server.stop('SIGKILL')
  }
}

async function startThree(
  folder: string,
  records: readonly CustomerRecord[],
  questions: readonly ListQuestion[],
  started: <Server extends ServerProcess>(server: Server) => Server,
): Promise<Three> {
  const ours = started(await startPartnerApp(folder, records.length))
  const plain = started(await startPlainJsonServer(folder, records))
  const answers = await answersTo(questions.map(({ ours: path }) => ours.get(path)))
  const bare = started(await startBareServer(folder, { ...answers, ...(await bytesOfACommand(ours)) }))
  return { ours, plain, bare }
}

function memoryRow(what: string, customers: number, { ours, plain, bare }: Three): SizeRow {
  const [own, plainly, barely] = [ours.memory(), plain.memory(), bare.memory()]
  return {
    what,
    customers,
    ours: inMegabytes(own),
    plain: { says: inMegabytes(plainly), ratio: own / plainly },
    bare: { says: inMegabytes(barely), ratio: own / barely },
  }
}

async function allCustomers(app: PartnerApp, count: number): Promise<CustomerRecord[]> {
  const client = connect()
  const customers: CustomerRecord[] = []
  while (customers.length < count) {
    const range = JSON.stringify([customers.length, customers.length + 999])
    const query = new URLSearchParams({ range, sort: '["id","ASC"]' })
    customers.push(...bodyOf<CustomerRecord[]>(await client.send(app.get(`/customers?${query}`))))
  }
  client.close()
  return customers
}
