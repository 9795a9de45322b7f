import { setTimeout as wait } from 'node:timers/promises'
import { type CalendarDate, daysBetween } from '#lifecycle'
import { temporaryFolder } from '../temporaryFolder'
import { type ClockLife, clockLife, days, killedWhileStarting, loggedBytes } from './clockLife'
import { isConnectionLost } from './connectionLost'
import type { ServerToKill } from './lives'
import { onDisk } from './onDisk'
import { type Undisturbed, undisturbedJump, wrongIn } from './undisturbed'

export interface JumpReport {
  /** Kills while the clock was being moved that left a day after the jump's first and before its last. */
  readonly kills: number
  /** Further kills, which met the restart while it carried out the rest of such a jump, and left such a day again. */
  readonly killsWhileFinishing: number
  /** Kills that came before the first day or after the last; what they left is looked at all the same. */
  readonly missed: number
  /** On how many different days the counted kills came. */
  readonly differentDays: number
  /** What the calendar told on one jump. */
  readonly told: number
  readonly wrong: readonly string[]
}

/** A demo's server that is started as often as it is killed, each time over the same data file. */
export interface JumpingServer {
  readonly file: string
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Lets a demo jump sixty days again and again, each time from its start, and kills its server at some moment of each jump; its
 * successor as well, while it finishes the jump: after each until one such kill has come in time, and then after every third. Holds
 * what is there after the restart, and after the same request once more, against a jump that nobody has disturbed. Goes on until so
 * many kills have come in the middle of a jump.
 */
export async function jumpThroughKills(
  { file, env = {} }: JumpingServer,
  { kills: wanted, onKill = () => {} }: { readonly kills: number; readonly onKill?: (kills: number) => void },
): Promise<JumpReport> {
  await using folder = await temporaryFolder()
  const over = (name: string): ServerToKill => ({ file, env: { ...env, DATA_FILE: folder.file(name) } })
  const undisturbed = await undisturbedJump(over('undisturbed.json'))
  const server = over('db.json')
  const dayLeft = async () => (await onDisk(server.env.DATA_FILE)).settings.today
  const isWithin = (day: CalendarDate) => undisturbed.from < day && day < undisturbed.to

  const cutOn: CalendarDate[] = []
  const wrong: string[] = []
  let [killsWhileFinishing, missed] = [0, 0]
  let life = await clockLife(server)
  for (let round = 1; cutOn.length < wanted; round += 1) {
    if (missed > 3 * wanted) throw new Error(`${missed} kills have missed the jump`)
    await life.startOver()
    await killedInAJump(life, `jump-${round}`, server, undisturbed)
    const day = await dayLeft()
    if (isWithin(day)) {
      cutOn.push(day)
      onKill(cutOn.length)
    } else missed += 1

    if (isWithin(day) && (killsWhileFinishing === 0 || round % 3 === 0)) {
      await killedWhileStarting(server, bytesUntilSomeDay(undisturbed, daysBetween(undisturbed.from, day)))
      const dayThen = await dayLeft()
      if (day < dayThen && isWithin(dayThen)) killsWhileFinishing += 1
      if (dayThen < day) wrong.push(`round ${round}: from ${day} it went back to ${dayThen}`)
    }

    life = await clockLife(server)
    const restarted = await onDisk(server.env.DATA_FILE)
    const found = isWithin(day) ? wrongIn(restarted, undisturbed) : []
    const { status, text } = await life.jump(`jump-${round}`)
    if (status !== 200 || text !== undisturbed.answer) found.push(`asked again it answers ${status} ${text}`)
    found.push(...wrongIn(await onDisk(server.env.DATA_FILE), undisturbed))
    wrong.push(...found.map(what => `round ${round}, killed on ${day}: ${what}`))
  }
  await life.kill()
  return {
    kills: cutOn.length,
    killsWhileFinishing,
    missed,
    differentDays: new Set(cutOn).size,
    told: undisturbed.told,
    wrong,
  }
}

/** Asks for a jump, and kills the server around the end of one of its days. */
async function killedInAJump(
  life: ClockLife,
  key: string,
  { env: { DATA_FILE } }: ServerToKill,
  undisturbed: Undisturbed,
): Promise<void> {
  const before = await loggedBytes(DATA_FILE)
  let isOver = false
  const jumping = life
    .jump(key)
    .catch(error => {
      if (!isConnectionLost(error)) throw error
    })
    .finally(() => {
      isOver = true
    })
  const enough = before + bytesUntilSomeDay(undisturbed, 0)
  while (!isOver && (await loggedBytes(DATA_FILE)) < enough) await wait(1)
  await wait(Math.random() * 3)
  await life.kill()
  await jumping
}

/** How much a jump writes from one of its days until another, whichever, that comes later. */
function bytesUntilSomeDay({ bytesBy }: Undisturbed, from: number): number {
  const until = from + Math.floor(Math.random() * (days - from))
  return (bytesBy[until] ?? 0) - (bytesBy[from] ?? 0)
}
