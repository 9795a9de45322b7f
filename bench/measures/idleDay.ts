import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { addDays, calendarDateOf } from '#lifecycle'
import { openEmbeddedStore } from '../../mock-api/store/embeddedStore'
import { bodyOf, connect } from '../client'
import { dataFileIn, startPartnerApp, today } from '../partnerApp'
import { quietState } from '../quietState'
import { median } from '../spread'
import { inMilliseconds, type Row } from '../table'

const times = 20
const seedDay = calendarDateOf(today)

/**
 * A day on which the calendar has nothing to do for anybody, over a real file: the day alone, beside asking `nextDue` of everybody and
 * beside a commit of next to nothing; and as a request that moves a demo's clock by a day.
 */
export async function measureIdleDay(folder: string, customers: number, target: number): Promise<Row[]> {
  const path = dataFileIn(folder)
  const firstState = () =>
    quietState({ today: seedDay, customers, edition: '2025' }, addDays(seedDay, 3 * times))
  await (await openEmbeddedStore({ path, firstState })).close()
  const asked = await requests(folder, customers)
  const alone = withoutRequests(path)

  const day = median(alone.days)
  const beside = (other: string, milliseconds: number) => ({
    comparedTo: `${other} ${inMilliseconds(milliseconds)}`,
    ratio: day / milliseconds,
  })
  const rowOf = (which: string, milliseconds: number): Row => ({
    what: `a day with nothing to do, ${customers} customers: ${which}`,
    ours: inMilliseconds(milliseconds),
    target: `< ${target} ms`,
    met: milliseconds < target,
  })
  return [
    rowOf('the first after a start', alone.first),
    { ...rowOf(`median of ${times}`, day), ...beside('everybody asked', median(alone.everybodyAsked)) },
    { ...rowOf(`median of ${times}`, day), ...beside('a commit alone', median(alone.commits)) },
    { what: 'the same as a request: the first after a start', ours: inMilliseconds(asked.first) },
    { ...rowOf('', median(asked.days)), what: `the same as a request: median of ${times}` },
  ]
}

/** Over HTTP, from a server in a process of its own. */
async function requests(folder: string, customers: number) {
  const app = await startPartnerApp(folder, customers)
  const client = connect()
  const day = async () => {
    const answer = await client.send(app.post('/demo/clock', { days: 1 }))
    const { events } = bodyOf<{ readonly events: readonly unknown[] }>(answer)
    if (events.length > 0) throw new Error(`${events.length} things happened on a day with nothing to do`)
    return answer.milliseconds
  }
  const first = await day()
  const days: number[] = []
  for (let n = 0; n < times; n++) days.push(await day())
  client.close()
  await app.stop()
  return { first, days }
}

interface Times {
  readonly first: number
  readonly days: readonly number[]
  readonly everybodyAsked: readonly number[]
  readonly commits: readonly number[]
}

function withoutRequests(path: string): Times {
  const script = fileURLToPath(new URL('../idleDayProcess.ts', import.meta.url))
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script, path, String(times)]).toString(),
  )
}
