import { readFileSync, writeFileSync } from 'node:fs'
import { startBareServer } from '../bareServer'
import { bodyOf, connect } from '../client'
import type { ListQuestion } from '../listMix'
import { dataFileIn, type PartnerApp, startPartnerApp } from '../partnerApp'
import { median } from '../spread'
import { inMilliseconds, type Row } from '../table'

const times = 5

/**
 * From spawning the server to its first answer over a file that is there, and the first list thereafter. Beside it an empty
 * server, started the same way: what of it is Node and the compiler.
 */
export async function measureStarts(
  folder: string,
  customers: number,
  [question]: readonly ListQuestion[],
  target: number | undefined,
): Promise<Row[]> {
  const starts: number[] = []
  const emptyStarts: number[] = []
  const firstLists: number[] = []
  const memory: number[] = []
  for (let n = 0; n < times; n++) {
    const app = await startPartnerApp(folder, customers)
    starts.push(app.startMilliseconds)
    memory.push(app.memory())
    const client = connect()
    const answer = await client.send(app.get(question?.ours ?? '/customers'))
    bodyOf(answer)
    firstLists.push(answer.milliseconds)
    client.close()
    await app.stop()
    const empty = await startBareServer(folder, [])
    emptyStarts.push(empty.startMilliseconds)
    await empty.stop()
  }
  return [
    {
      what: `start over an existing file: median of ${times}`,
      ours: inMilliseconds(median(starts)),
      comparedTo: `an empty server ${inMilliseconds(median(emptyStarts))}`,
      ratio: median(starts) / median(emptyStarts),
      ...judged(median(starts), target),
    },
    { what: 'first list after a start', ours: inMilliseconds(median(firstLists)) },
    { what: 'memory after a start', ours: `${median(memory).toFixed(0)} MB` },
  ]
}

/** Pulls the plug on a server that has a log, and starts over the file and the log that it left, several times over. */
export async function measureReplay(
  app: PartnerApp,
  folder: string,
  customers: number,
  target: number,
): Promise<Row> {
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
  const [filed, logged] = left.map(({ bytes }) => `${(bytes.length / 1_000_000).toFixed(1)} MB`)
  return {
    what: `start over a file of ${filed} with a log of ${logged}`,
    ours: inMilliseconds(median(starts)),
    ...judged(median(starts), target),
  }
}

function judged(milliseconds: number, target: number | undefined): Pick<Row, 'target' | 'met'> {
  return target === undefined ? {} : { target: `< ${target} ms`, met: milliseconds < target }
}
