import { setTimeout as wait } from 'node:timers/promises'
import { wrongAtTheEnd } from './arrivals'
import { eachOf } from './eachOf'
import { type Life, lives, type ServerToKill } from './lives'
import { type Onboarded, onboarded } from './onboarded'
import { placesIn } from './places'

export interface OnboardingReport {
  readonly kills: number
  /** Requests that had no answer and were sent again. */
  readonly resumed: number
  /** How many accounts were found in Pending, and how many in their list, after each kill. */
  readonly found: readonly (readonly [pending: number, listed: number])[]
  readonly lost: readonly string[]
}

/**
 * Onboards accounts, many at once, while the server is killed again and again: half of the kills while they are added and
 * activated, the others while their tenants work. Every client goes on with the request that was not answered. Says what was
 * wrong after each kill, and is at the end.
 */
export async function onboardThroughKills(
  server: ServerToKill,
  { accounts: count, kills, onKill = () => {} }: { accounts: number; kills: number; onKill?: () => void },
): Promise<OnboardingReport> {
  await using process = await lives(server)
  const accounts = Array.from(
    { length: count },
    (_, index): Onboarded => ({
      name: `Organization ${index}`,
      kind: index % 3 === 2 ? 'partner' : 'customer',
      id: '',
      token: '',
      reached: null,
    }),
  )
  const lost: string[] = []
  const found: (readonly [number, number])[] = []
  let answered = 0
  const killAndLook = async () => {
    const life = await process.kill()
    onKill()
    const places = await placesIn(life, accounts)
    lost.push(...places.lost)
    found.push([places.pending, places.listed])
  }

  let failure: unknown
  const working = eachOf(accounts, account =>
    onboarded(account, process, () => {
      answered += 1
    }),
  ).catch(error => {
    failure = error
  })
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) {
      if (failure) throw failure
      await wait(10)
    }
  }
  const arrived = async () => count - (await process.ask(stillPending))

  const early = Math.ceil(kills / 2)
  const requests = count * 4
  for (let kill = 1; kill <= early; kill += 1) {
    await until(() => answered >= (requests * kill) / (early + 1))
    await killAndLook()
  }
  await working
  for (let kill = 1; kill <= kills - early; kill += 1) {
    await until(async () => (await arrived()) >= (count * kill) / (kills - early + 1))
    await killAndLook()
  }
  await until(async () => (await arrived()) === count)

  lost.push(...(await wrongAtTheEnd(await process.now(), accounts)))
  return { kills: process.kills, resumed: process.resumed, found, lost }
}

/** How many of ours are pending; those of the seed rest, and have other names. */
async function stillPending({ vendor }: Life): Promise<number> {
  const { contentRange } = await vendor.list('pending', { filter: { q: 'Organization ' }, range: [0, 0] })
  return Number(contentRange.split('/')[1])
}
