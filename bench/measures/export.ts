import { once } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { bodyOf, connect } from '../client'
import { type PartnerApp, startPartnerApp } from '../partnerApp'
import { spreadOf } from '../spread'
import { inMilliseconds, type Row } from '../table'

const memoryTarget = 50
const megabyte = 1024 * 1024
const everything = '/customers?sort=["organizationName","ASC"]'
const page = '/customers?range=[0,24]'

/** What the console asks for at most: all columns of all customers. */
interface Situation {
  readonly what: string
  readonly clients: number
  /** Bytes a second that a client takes; as fast as it can unless that is said. */
  readonly pace?: number
}

const situations: readonly Situation[] = [
  { what: 'one client', clients: 1 },
  { what: 'two at once', clients: 2 },
  { what: 'one that reads 4 MB a second', clients: 1, pace: 4 * megabyte },
]

/** All customers as CSV: how much memory the server takes for it, how long, and how long others wait meanwhile. */
export async function measureExport(folder: string, customers: number): Promise<Row[]> {
  mkdirSync(folder, { recursive: true })
  const memoryFile = join(folder, 'memory.jsonl')
  const app = await startPartnerApp(folder, customers, {
    nodeArguments: ['--expose-gc', '--import', './bench/memoryTold.ts'],
    environment: { MEMORY_FILE: memoryFile },
  })
  const samplesSince = (from: number) =>
    readFileSync(memoryFile, 'utf8')
      .trim()
      .split('\n')
      .map((line): Sample => JSON.parse(line))
      .filter(({ at }) => at >= from)
  try {
    // The first makes the order, which is kept for all lists.
    await exported(app)
    await settled(app)
    const quiet = await pagesDuring(app, setTimeout(2_000))
    const rows: Row[] = []
    for (const situation of situations) {
      await settled(app)
      const before = samplesSince(Date.now() - 500)
      const from = Date.now()
      const seconds = await run(app, situation, customers)
      const during = samplesSince(from)
      // Once more, since what others ask for meanwhile takes memory of its own.
      const pages = await pagesDuring(app, run(app, situation, customers))
      rows.push(
        ...rowsOf(`${customers} customers exported, ${situation.what}`, {
          seconds,
          pages,
          quiet,
          before,
          during,
        }),
      )
    }
    return rows
  } finally {
    await app.stop()
  }
}

/** Lets what nobody needs any more be collected, and given back. */
async function settled({ pid }: PartnerApp): Promise<void> {
  for (let n = 0; n < 3; n++) {
    process.kill(pid, 'SIGUSR2')
    await setTimeout(1_500)
  }
}

interface Sample {
  readonly at: number
  readonly rss: number
  readonly heapUsed: number
  readonly late: number
}

/** Answers how many seconds it took. Throws when what was exported was not all. */
async function run(app: PartnerApp, { clients, pace }: Situation, customers: number): Promise<number> {
  const startedAt = performance.now()
  const exports = await Promise.all(Array.from({ length: clients }, () => exported(app, pace)))
  if (exports.some(lines => lines !== customers + 1)) throw new Error(`exports held ${exports} lines`)
  return (performance.now() - startedAt) / 1000
}

/** Reads an export at a pace, keeping nothing of it; answers how many lines there were. */
async function exported(app: PartnerApp, pace?: number): Promise<number> {
  const { url, headers } = app.get(everything)
  const [response] = await once(get(url, { headers: { ...headers, Accept: 'text/csv' } }), 'response')
  let lines = 0
  for await (const piece of response) {
    for (const byte of piece) if (byte === 10) lines++
    if (pace !== undefined) await setTimeout((piece.length / pace) * 1000)
  }
  return lines
}

/** Asks for one page after the other until something has ended; answers how long each took. */
async function pagesDuring(app: PartnerApp, until: Promise<unknown>): Promise<readonly number[]> {
  const client = connect()
  const latencies: number[] = []
  let ended = false
  const end = until.then(() => {
    ended = true
  })
  while (!ended) {
    const answer = await client.send(app.get(page))
    bodyOf(answer)
    latencies.push(answer.milliseconds)
    await setTimeout(5)
  }
  await end
  client.close()
  return latencies
}

interface Measured {
  readonly seconds: number
  readonly pages: readonly number[]
  readonly quiet: readonly number[]
  readonly before: readonly Sample[]
  readonly during: readonly Sample[]
}

function rowsOf(what: string, { seconds, pages, quiet, before, during }: Measured): Row[] {
  const growth = (of: 'rss' | 'heapUsed') => {
    const atFirst = Math.max(...before.map(sample => sample[of]))
    return (Math.max(...during.map(sample => sample[of])) - atFirst) / megabyte
  }
  const memoryRow = (name: string, of: 'rss' | 'heapUsed'): Row => ({
    what: `${what}: ${name} grows by`,
    ours: `${growth(of).toFixed(0)} MB`,
    target: `< ${memoryTarget} MB`,
    met: growth(of) < memoryTarget,
  })
  return [
    { what: `${what}: takes`, ours: `${seconds.toFixed(1)} s` },
    memoryRow('resident memory', 'rss'),
    memoryRow('heap', 'heapUsed'),
    {
      what: `${what}: another’s page meanwhile, p95`,
      ours: inMilliseconds(spreadOf(pages).p95),
      comparedTo: `without it ${inMilliseconds(spreadOf(quiet).p95)}`,
      ratio: spreadOf(pages).p95 / spreadOf(quiet).p95,
    },
    {
      what: `${what}: the longest that anything waited`,
      ours: inMilliseconds(Math.max(...during.map(({ late }) => late))),
    },
  ]
}
