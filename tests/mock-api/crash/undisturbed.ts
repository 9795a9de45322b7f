import { readFile } from 'node:fs/promises'
import type { CalendarDate } from '#lifecycle'
import { logOf } from '../../../mock-api/store/dataFile'
import type { State } from '../../../mock-api/store/state'
import { clockLife, loggedBytes } from './clockLife'
import type { ServerToKill } from './lives'
import { onDisk } from './onDisk'

/** A jump during which nobody was killed. */
export interface Undisturbed {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly state: State
  readonly answer: string
  /** How much it had written to the log by the end of each of its days, from the one before the first on. */
  readonly bytesBy: readonly number[]
  /** How many events of the calendar it brought. */
  readonly told: number
}

export async function undisturbedJump(server: ServerToKill): Promise<Undisturbed> {
  const path = server.env.DATA_FILE
  const life = await clockLife(server)
  const { settings } = await onDisk(path)
  const before = await loggedBytes(path)
  const { text: answer } = await life.jump('undisturbed')
  await life.kill()
  const lines = (await readFile(logOf(path))).subarray(before).toString().split('\n').slice(0, -1)
  const state = await onDisk(path)
  return {
    from: settings.today,
    to: state.settings.today,
    state,
    answer,
    // The first line says that the clock moves, each of the others is a day.
    bytesBy: lines.map((_, day) => Buffer.byteLength(`${lines.slice(0, day + 1).join('\n')}\n`)),
    told: state.events.filter(isOfTheCalendar).length,
  }
}

/** How a state differs from the one after an undisturbed jump, and what the calendar did twice. */
export function wrongIn(state: State, { state: expected }: Undisturbed): string[] {
  const differing = compared.filter(name => JSON.stringify(state[name]) !== JSON.stringify(expected[name]))
  const seen = new Set<string>()
  const twice = state.events.filter(isOfTheCalendar).flatMap(({ accountId, action, on }) => {
    const what = `${accountId} ${action} ${on}`
    if (seen.has(what)) return what
    seen.add(what)
    return []
  })
  return [
    ...differing.map(name => `its ${name} are not those of an undisturbed jump`),
    ...twice.map(what => `twice: ${what}`),
  ]
}

/** All that a jump can change, and all that it must not. Who is signed in, and which requests were answered, is another matter. */
const compared = [
  'settings',
  'customers',
  'partners',
  'pending',
  'links',
  'distributors',
  'operators',
  'events',
  'mails',
  'outbox',
] as const satisfies readonly (keyof State)[]

function isOfTheCalendar({ actor }: State['events'][number]): boolean {
  return actor === 'calendar'
}
