import { parseArgs } from 'node:util'
import { countGiven } from '../countGiven'
import { anomaliesIn } from './history/anomalies'
import { play } from './history/play'
import { reachedIn, seldomIn } from './history/reached'
import { runKeys } from './keys/runKeys'
import { runRaces } from './races/runRaces'

/*
 * The history of so many operations by so many clients, races for the one extension of so many trials, and so many requests under keys with their
 * connections cut; a part of which there are to be 0 is left out. Prints what was reached and what was wrong, and ends with 1 where anything was, or
 * where a history came too seldom to what it is about.
 */

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '50000' },
    clients: { type: 'string', default: '8' },
    races: { type: 'string', default: '10000' },
    keys: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const operations = countGiven('operations', values.operations, 0)
const clients = countGiven('clients', values.clients)
const races = countGiven('races', values.races, 0)
const keys = countGiven('keys', values.keys, 0)
const seed = countGiven('seed', values.seed, 0)
const server = 'mock-api/server.ts'
const all: string[] = []
const progress = (what: string, whole: number) => (count: number) => {
  if (count % 100 === 0) process.stderr.write(`\r${count} of ${whole} ${what}   `)
}
const report = (what: string, told: object, wrong: readonly string[], startedAt: number) => {
  process.stderr.write('\n')
  console.log(what, { seed, seconds: (performance.now() - startedAt) / 1_000, ...told })
  console.log(`${wrong.length} wrong`, wrong.slice(0, 20))
  all.push(...wrong)
}

if (operations > 0) {
  const startedAt = performance.now()
  const history = await play(server, {
    operations,
    clients,
    seed,
    onEntry: progress('operations', operations),
  })
  const reached = reachedIn(history)
  report('history', reached, [...anomaliesIn(history), ...seldomIn(reached)], startedAt)
}
if (races > 0) {
  const startedAt = performance.now()
  const { wrong, ...told } = await runRaces(server, { races, seed, onRace: progress('races', races) })
  report('races', told, wrong, startedAt)
}
if (keys > 0) {
  const startedAt = performance.now()
  const { wrong, ...told } = await runKeys(server, { keys, seed, onKey: progress('keys', keys) })
  report('keys', told, wrong, startedAt)
}
process.exitCode = all.length > 0 ? 1 : 0
