import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { logOf } from '../../../../mock-api/store/dataFile'
import type { State } from '../../../../mock-api/store/state'
import { type Client, client } from '../../client'
import { type Running, run } from '../../process'
import { addressOf, tokenFor } from '../../runningServer'
import { temporaryFolder } from '../../temporaryFolder'
import { onDisk } from '../onDisk'
import { historyOfAll } from './history'
import { missingIn } from './missing'
import { eightWriters, firstDay } from './writers'

export interface MixedReport {
  /** Kills after which everything was looked at. */
  readonly kills: number
  /** Kills that left at least one request without an answer. */
  readonly killsUnderWay: number
  /** Kills that left a log that was not folded. */
  readonly killsUnfolded: number
  /** Kills that left half a line in the log. */
  readonly killsInALine: number
  /** Further kills, while the server started over what the one before had left. */
  readonly killsWhileStarting: number
  readonly answered: number
  readonly unanswered: number
  /** Of the unanswered, how many had been stored when their answer was lost. */
  readonly storedUnanswered: number
  /** Records in answers that were held against the events of their accounts. */
  readonly compared: number
  /** Events that were held against the accounts. */
  readonly told: number
  readonly wrong: readonly string[]
  /** Milliseconds from the start of a process to its address. */
  readonly restarts: { readonly median: number; readonly slowest: number }
}

interface Rounds {
  readonly file: string
  readonly kills: number
  readonly customers?: number
  /** After so many kills the demo starts over, so that it does not grow for ever. */
  readonly startOverAfter?: number
  readonly onKill?: (kill: number, wrong: number) => void
}

/**
 * Kills a server again and again while eight writers do all that can be done at once, and holds what stands on the disk, and what the next
 * server answers, against what they were answered.
 */
export async function mixedRounds({
  file,
  kills,
  customers = 300,
  startOverAfter = 10,
  onKill = () => {},
}: Rounds): Promise<MixedReport> {
  await using folder = await temporaryFolder()
  const DATA_FILE = folder.file('db.json')
  const env = { PORT: '0', TODAY: firstDay, SEED_CUSTOMERS: String(customers), DATA_FILE }
  const writers = eightWriters()
  const history = historyOfAll()
  const tokens = new Map<string, string>()
  const wrong: string[] = []
  const restarts: number[] = []
  let [looked, underWay, unfolded, inALine, whileStarting, unanswered, stored, told] = [
    0, 0, 0, 0, 0, 0, 0, 0,
  ]

  const start = async (): Promise<{ server: Running; as: (operatorId: string) => Client }> => {
    const begun = performance.now()
    const server = run(file, { env })
    const url = await addressOf(server)
    restarts.push(performance.now() - begun)
    for (const { operatorId } of tokens.size > 0 ? [] : writers) {
      tokens.set(operatorId, await tokenFor(url, operatorId))
    }
    return { server, as: operatorId => client(url, tokens.get(operatorId)) }
  }
  const look = async (kill: number): Promise<State> => {
    const log = await readFile(logOf(DATA_FILE))
    const state = await onDisk(DATA_FILE)
    const found = [...history.hear(state)]
    for (const writer of writers) {
      const seen = writer.look(state, history)
      found.push(...seen.wrong)
      if (writer.isWaiting) unanswered += 1
      if (seen.isStored) stored += 1
    }
    wrong.push(...found.map(what => `kill ${kill}: ${what}`))
    told += state.events.length - (toldBefore ?? state.events.length)
    toldBefore = state.events.length
    if (writers.some(({ isWaiting }) => isWaiting)) underWay += 1
    if (log.length > 0) unfolded += 1
    if (log.length > 0 && log.at(-1) !== 10) inALine += 1
    return state
  }
  let toldBefore: number | undefined

  let life = await start()
  for (let kill = 0; kill < kills; kill += 1) {
    try {
      if (kill % startOverAfter === 0) {
        const { status } = await life.as('internal-admin').post('/api/demo/reset', {})
        if (status !== 200) throw new Error(`the demo does not start over: ${status}`)
        for (const writer of writers) writer.forget()
        history.forget()
        history.hear(await onDisk(DATA_FILE))
        toldBefore = undefined
      }
      const writing = writers.map(writer => writer.writeOn(life.as(writer.operatorId)))
      const failed = Promise.all(writing).then(() => {})
      await Promise.race([wait(50 + Math.random() * 400), failed])
      await ended(life.server)
      await failed
      const left = await look(kill)
      if (kill % 3 === 2) {
        const early = run(file, { env })
        await wait(Math.random() * (restarts.at(-1) ?? 0))
        await ended(early)
        whileStarting += 1
      }
      life = await start()
      const missing = await missingIn(life.as('internal-admin'), left)
      wrong.push(...missing.map(what => `after kill ${kill}: ${what}`))
      const resumed = await Promise.all(writers.map(writer => writer.resume(life.as(writer.operatorId))))
      wrong.push(...resumed.flat().map(what => `after kill ${kill}: ${what}`))
    } catch (error) {
      wrong.push(`kill ${kill}: ${Object(error).stack ?? error}`)
      await ended(life.server)
      break
    }
    looked += 1
    onKill(looked, wrong.length)
  }
  await ended(life.server)
  const sorted = restarts.slice(1).sort((one, other) => one - other)
  return {
    kills: looked,
    killsUnderWay: underWay,
    killsUnfolded: unfolded,
    killsInALine: inALine,
    killsWhileStarting: whileStarting,
    answered: writers.reduce((sum, { answers }) => sum + answers, 0),
    unanswered,
    storedUnanswered: stored,
    compared: writers.reduce((sum, { compared = 0 }) => sum + compared, 0),
    told,
    wrong,
    restarts: {
      median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
      slowest: Math.round(sorted.at(-1) ?? 0),
    },
  }
}

async function ended(server: Running): Promise<void> {
  await server[Symbol.asyncDispose]()
}
