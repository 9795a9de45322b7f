import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { bodyOf, type Client, connect } from '../client'
import { type PartnerApp, startPartnerApp } from '../partnerApp'
import { type Row, tableOf } from '../table'
import { lastSample } from './lastSample'
import { slopeOf } from './slope'
import { work } from './work'

/*
 * A load of everything, minute for minute, against a server in a process of its own. After each minute the demo starts over, so that all that has been
 * stored is gone, and what nobody needs any more is collected. What still grows from one minute to the next is a leak.
 */

const { minutes, clients } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, clients: { type: 'string', default: '6' } },
}).values
const megabyte = 1024 * 1024
/** Megabytes a minute of the heap that chance alone accounts for. */
const target = 1
/** The first minutes fill what is kept for good: compiled code, orders of lists, buffers. */
const warmUp = 2

const folder = mkdtempSync(join(tmpdir(), 'partner-app-soak-'))
const memoryFile = join(folder, 'memory.jsonl')
const app = await startPartnerApp(folder, 3_000, {
  nodeArguments: ['--expose-gc', '--import', './bench/memoryTold.ts'],
  environment: { MEMORY_FILE: memoryFile, TRUST_PROXY: '1', LOG_LEVEL: 'silent' },
})
try {
  const rows: Row[] = []
  const heaps: number[] = []
  for (let minute = 1; minute <= Number(minutes); minute += 1) {
    const answers = await load(app, Date.now() + 60_000)
    const { heap, resident } = await settled(app)
    heaps.push(heap)
    const told = [...answers]
      .sort(([one], [other]) => one - other)
      .map(([status, count]) => `${status} ${count} ×`)
    rows.push({
      what: `minute ${minute}: ${told.join(', ')}`,
      ours: `heap ${heap.toFixed(1)} MB, resident ${resident.toFixed(0)} MB`,
      target: 'no 5xx',
      met: [...answers.keys()].every(status => status < 500),
    })
    console.error(rows.at(-1)?.what, rows.at(-1)?.ours)
  }
  const slope = slopeOf(heaps.slice(warmUp))
  rows.push({
    what: `heap after minute ${warmUp}, a minute`,
    ours: `${slope.toFixed(2)} MB`,
    target: `< ${target} MB`,
    met: slope < target,
  })
  console.log(tableOf(rows))
  process.exitCode = rows.every(({ met }) => met) ? 0 : 1
} finally {
  await app.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Everything at once, in any order, by several clients; answers how often each status was answered. */
async function load(server: PartnerApp, until: number): Promise<ReadonlyMap<number, number>> {
  const answers = new Map<number, number>()
  await Promise.all(
    Array.from({ length: Number(clients) }, async () => {
      const connection = connect()
      const counting: Client = {
        ...connection,
        async send(asked) {
          const answer = await connection.send(asked)
          answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1)
          return answer
        },
      }
      while (Date.now() < until) {
        const next = work[Math.floor(Math.random() * work.length)]
        await next?.(server, counting).catch(unlessRefused)
      }
      connection.close()
    }),
  )
  return answers
}

/** What could not be gone on with was answered, and is counted; no answer at all is another matter. */
function unlessRefused(error: unknown): void {
  if (!/^answered \d/.test(Object(error).message)) throw error
}

/** Memory in megabytes, once all that was stored is gone and nobody asks any more. */
async function settled(server: PartnerApp): Promise<{ heap: number; resident: number }> {
  const client = connect()
  bodyOf(await client.send(server.post('/demo/reset', {})))
  bodyOf(await client.send(server.get('/customers?range=[0,24]')))
  client.close()
  for (let time = 0; time < 3; time += 1) {
    process.kill(server.pid, 'SIGUSR2')
    await wait(1_000)
  }
  const { heapUsed, rss } = lastSample(memoryFile)
  return { heap: heapUsed / megabyte, resident: rss / megabyte }
}
