import { readFileSync, writeFileSync } from 'node:fs'
import type { CustomerRecord } from '#contract'
import { startBareServer } from '../bareServer'
import { bodyOf, connect } from '../client'
import type { ListQuestion } from '../listMix'
import { dataFileIn, type PartnerApp, startPartnerApp } from '../partnerApp'
import { startPlainJsonServer } from '../plainJsonServer'
import type { ServerProcess } from '../serverProcess'
import { median } from '../spread'
import { inMegabytes, inMilliseconds, judged, type SizeRow, timeBeside } from '../table'

const times = 5

/**
 * From spawning the server to its first answer over a file that is there, and the first list thereafter. Beside it json-server over the same
 * customers, and a server without any, started the same way: what of it is Node and the compiler.
 */
export async function measureStarts(
  folder: string,
  customers: readonly CustomerRecord[],
  { question, target }: { readonly question: ListQuestion; readonly target: number | undefined },
): Promise<SizeRow[]> {
  const ours: Start[] = []
  const plain: Start[] = []
  const empty: Start[] = []
  const firstLists: number[] = []
  for (let n = 0; n < times; n++) {
    const app = await startPartnerApp(folder, customers.length)
    const client = connect()
    ours.push(startOf(app))
    const answer = await client.send(app.get(question.ours))
    bodyOf(answer)
    firstLists.push(answer.milliseconds)
    client.close()
    await app.stop()
    for (const { starts, start } of [
      { starts: plain, start: () => startPlainJsonServer(folder, customers) },
      { starts: empty, start: () => startBareServer(folder, {}) },
    ]) {
      const server = await start()
      starts.push(startOf(server))
      await server.stop('SIGKILL')
    }
  }
  const time = (starts: readonly Start[]) => median(starts.map(({ milliseconds }) => milliseconds))
  const memory = (starts: readonly Start[]) => median(starts.map(({ megabytes }) => megabytes))
  const memoryBeside = (starts: readonly Start[]) => ({
    says: inMegabytes(memory(starts)),
    ratio: memory(ours) / memory(starts),
  })
  return [
    {
      what: `start over an existing file: median of ${times}`,
      customers: customers.length,
      ours: inMilliseconds(time(ours)),
      plain: timeBeside(time(ours), time(plain)),
      bare: timeBeside(time(ours), time(empty)),
      ...judged(time(ours), target),
    },
    {
      what: 'first list after a start',
      customers: customers.length,
      ours: inMilliseconds(median(firstLists)),
    },
    {
      what: 'memory after a start',
      customers: customers.length,
      ours: inMegabytes(memory(ours)),
      plain: memoryBeside(plain),
      bare: memoryBeside(empty),
    },
  ]
}

interface Start {
  readonly milliseconds: number
  readonly megabytes: number
}

function startOf({ startMilliseconds, memory }: ServerProcess): Start {
  return { milliseconds: startMilliseconds, megabytes: memory() }
}

/** Pulls the plug on a server that has a log, and starts over the file and the log that it left, several times over. */
export async function measureReplay(
  app: PartnerApp,
  folder: string,
  { customers, target }: { readonly customers: number; readonly target: number | undefined },
): Promise<SizeRow> {
  await app.stop('SIGKILL')
  const file = dataFileIn(folder)
  const left = [file, `${file}.log`].map(path => ({ path, bytes: readFileSync(path) }))
  const starts: number[] = []
  for (let n = 0; n < times; n++) {
    for (const { path, bytes } of left) writeFileSync(path, bytes)
    const again = await startPartnerApp(folder, customers)
    starts.push(again.startMilliseconds)
    await again.stop('SIGKILL')
  }
  const bytes = left.reduce((sum, file) => sum + file.bytes.length, 0)
  return {
    what: 'start after a kill, over file and log',
    customers,
    ours: `${inMilliseconds(median(starts))}, ${(bytes / 1_000_000).toFixed(1)} MB`,
    ...judged(median(starts), target),
  }
}
