import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { OpenApiDocument } from '#contract/openapi'
import { countGiven } from '../countGiven'
import { ask } from '../http'
import { run } from '../process'
import { addressOf } from '../runningServer'
import { temporaryFolder } from '../temporaryFolder'
import { play } from './play'
import { tooFew, unreached } from './reached'
import { told, toldFault } from './report'
import { allReadable } from './stored'

/*
 * Asks a server in a process of its own, over a real file, a hundred thousand times for what its document has, and for what it has not; prints what was
 * answered. `--runs 1000 --seed 7` asks as often and begins there.
 */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const runs = countGiven('runs', values.runs)
const seed = countGiven('seed', values.seed, 0)
const slowestAllowed = 1_000
console.log(`seed ${seed}, ${runs} requests`)

await using folder = await temporaryFolder()
const env = {
  PORT: '0',
  TODAY: '2026-06-15',
  SEED_CUSTOMERS: '60',
  DATA_FILE: folder.file('db.json'),
  // Links of mails and records stay what they are when the port is another one.
  PUBLIC_URL: 'https://partners.example',
  SIGN_INS_PER_MINUTE: '0',
  ACTIVATIONS_PER_MINUTE: '0',
}
const faults: string[] = []
let stored: string
{
  await using server = run('mock-api/server.ts', { env })
  const url = await addressOf(server)
  const { json } = await ask(url, { method: 'GET', path: '/api/openapi.json' })
  const startedAt = performance.now()
  // The document says of itself what it is.
  const document = json as OpenApiDocument
  const report = await play({
    url,
    document,
    today: env.TODAY,
    runs,
    seed,
    between: async (index, { faults: found }) => {
      if (index % 1_000 === 999) process.stderr.write(`\r${index + 1} of ${runs}, ${found.length} faults`)
    },
  })
  process.stderr.write('\n')
  console.log(told(report))
  console.log(`${((performance.now() - startedAt) / 1_000).toFixed(0)} s`)
  faults.push(...report.faults.map(toldFault))
  // Fewer need not come to everything.
  if (runs >= 10_000) {
    faults.push(...unreached(document, report).map(name => `never carried out, or never refused: ${name}`))
    faults.push(...tooFew(report).map(count => `too few were ${count}`))
  }
  const { milliseconds, command, before } = report.slowest
  if (milliseconds > slowestAllowed)
    faults.push(`an answer took ${milliseconds.toFixed(0)} ms: ${command.slice(0, 1_500)}\n  after ${before}`)
  // By then every import has come to its end, and nothing moves by itself any more.
  await wait(25_000)
  stored = await allReadable(url)
  server.child.kill('SIGTERM')
  const { code, stderr } = await server.ended()
  if (code !== 0) faults.push(`the server ended with ${code}`)
  if (stderr !== '') faults.push(`the server complained: ${stderr.slice(0, 2_000)}`)
}
{
  await using server = run('mock-api/server.ts', { env })
  if ((await allReadable(await addressOf(server))) !== stored)
    faults.push('started again, the server tells something else')
}
for (const fault of faults.slice(0, 30)) console.log(fault.slice(0, 4_000))
process.exitCode = faults.length > 0 ? 1 : 0
