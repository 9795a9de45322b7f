import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Client, Row } from '../client'
import { type Running, run } from '../process'
import { addressOf, signedIn } from '../runningServer'
import { temporaryFolder } from '../temporaryFolder'
import { type Writer, writer } from './writer'

export interface CrashReport {
  readonly kills: number
  readonly killsWhileStarting: number
  /** Requests that were answered, each a change of three accounts. */
  readonly acknowledged: number
  readonly unanswered: number
  /** Of the unanswered, how many had been stored when their answer was lost. */
  readonly storedUnanswered: number
  readonly lost: readonly string[]
  readonly unreadable: readonly string[]
  readonly filesLeft: readonly string[]
}

const settings = { PORT: '0', TODAY: '2026-06-15', SEED_CUSTOMERS: '300' }
const accountsPerWriter = 3

/** Kills the server again and again while four writers write, and holds what they were answered against what is there. */
export async function killRounds(
  rounds: number,
  { file = 'mock-api/server.ts', writers: writerCount = 4, onRound = (_round: number) => {} } = {},
): Promise<CrashReport> {
  await using folder = await temporaryFolder()
  const env = { ...settings, DATA_FILE: folder.file('db.json') }
  const lost: string[] = []
  const unreadable: string[] = []
  let [killsWhileStarting, unanswered, storedUnanswered, starting] = [0, 0, 0, 0]
  let writers: readonly Writer[] = []

  const inspect = async (admin: Client) => {
    const accounts = await accountsBy(admin)
    lost.push(...writers.flatMap(one => one.lossesIn(accounts)))
    for (const one of writers.filter(({ isWaiting }) => isWaiting)) {
      unanswered += 1
      if (one.isStored(accounts)) storedUnanswered += 1
      await one.sendAgain(admin)
    }
    const after = await accountsBy(admin)
    lost.push(...writers.flatMap(one => one.lossesIn(after)))
    lost.push(...(await doubtfulEvents(admin, writers)))
  }

  for (let round = 0; round < rounds; round += 1) {
    onRound(round)
    if (round % 5 === 4) {
      const early = run(file, { env })
      // What is stored is being read in the last moments of a start.
      await wait((0.6 + 0.4 * Math.random()) * starting)
      await kill(early)
      killsWhileStarting += 1
    }
    const begun = performance.now()
    const server = run(file, { env })
    try {
      const url = await addressOf(server)
      starting = performance.now() - begun
      const admin = await signedIn(url)
      if (writers.length === 0) writers = await newWriters(admin, writerCount)
      await inspect(admin)
      const before = acknowledgedBy(writers)
      const writing = writers.map(one => one.writeOn(admin))
      await wait(50 + Math.random() * 250)
      await moreThan(before, writers)
      await kill(server)
      await Promise.all(writing)
      JSON.parse(await readFile(env.DATA_FILE, 'utf8'))
    } catch (error) {
      await kill(server)
      unreadable.push(`round ${round}: ${error instanceof Error ? error.message : error}`)
    }
  }
  await using last = run(file, { env })
  await inspect(await signedIn(await addressOf(last)))
  last.child.kill('SIGTERM')
  await last.ended()
  return {
    kills: rounds + killsWhileStarting,
    killsWhileStarting,
    acknowledged: acknowledgedBy(writers),
    unanswered,
    storedUnanswered,
    lost,
    unreadable,
    filesLeft: (await readdir(folder.path)).sort(),
  }
}

function acknowledgedBy(writers: readonly Writer[]): number {
  return writers.reduce((sum, { answers }) => sum + answers, 0)
}

/** However slow the disk is, a round in which nothing was answered would show nothing. */
async function moreThan(before: number, writers: readonly Writer[]): Promise<void> {
  while (acknowledgedBy(writers) <= before) await wait(5)
}

async function kill(server: Running): Promise<void> {
  await server[Symbol.asyncDispose]()
}

async function newWriters(admin: Client, count: number): Promise<readonly Writer[]> {
  const { rows } = await admin.list('customers', {
    filter: { stage: 'production', source: 'MSP' },
    sort: ['id', 'ASC'],
  })
  return Array.from({ length: count }, (_, index) =>
    writer(`writer-${index + 1}`, rows.slice(index * accountsPerWriter, (index + 1) * accountsPerWriter)),
  )
}

async function accountsBy(admin: Client): Promise<ReadonlyMap<string, Row>> {
  const { rows } = await admin.list('customers')
  return new Map(rows.map(row => [row.id, row]))
}

/** Every write is told by one event for each of its accounts, no more and no fewer. */
async function doubtfulEvents(admin: Client, writers: readonly Writer[]): Promise<readonly string[]> {
  const counts = await Promise.all(
    writers.flatMap(({ ids, acknowledged }) =>
      ids.map(async accountId => {
        const filter = { accountId, action: 'edit', on: '2026-06-15' }
        const { contentRange } = await admin.list('events', { filter, range: [0, 0] })
        const told = Number(contentRange.split('/')[1])
        return told === acknowledged ? [] : [`${accountId} has ${told} events for ${acknowledged} writes`]
      }),
    ),
  )
  return counts.flat()
}
