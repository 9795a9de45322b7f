import { subscriptionOf } from '#contract'
import { addDays, editions, nextDue } from '#lifecycle'
import { carryOutDays } from '../mock-api/calendar/carryOutDays'
import type { Backend } from '../mock-api/operations/operation'
import { openEmbeddedStore } from '../mock-api/store/embeddedStore'
import type { Store } from '../mock-api/store/store'

/*
 * A process of its own over the data file of a demo for which nothing is due: lets its calendar carry out days, beside asking the rules
 * about everybody and beside commits alone, and prints how long each took.
 */

const [path = '', times = ''] = process.argv.slice(2)
const store = await openEmbeddedStore({
  path,
  firstState: () => {
    throw new TypeError(`there is no data file ${path}`)
  },
})
const backend: Backend = {
  store,
  now: () => new Date(),
  publicUrl: 'https://partners.example',
  mailState: 'recorded',
}

const first = await dayCarriedOut()
const [days, everybodyAsked, commits]: [number[], number[], number[]] = [[], [], []]
for (let n = 0; n < Number(times); n++) {
  days.push(await dayCarriedOut())
  everybodyAsked.push(await timeOf(() => askEverybody(store)))
  commits.push(await timeOf(() => moveClock(0)))
}
await store.close()
console.log(JSON.stringify({ first, days, everybodyAsked, commits }))

async function dayCarriedOut(): Promise<number> {
  await moveClock(1)
  return timeOf(() => carryOutDays(backend))
}

/** Stores how far the clock is to go: a commit as small as there is one. */
function moveClock(byDays: number): Promise<void> {
  return store.commit(async reads => {
    const { demo, ...settings } = await reads.settings()
    const movingTo = addDays(settings.today, byDays)
    return { settings: { ...settings, demo: demo && { ...demo, movingTo } }, answer: undefined }
  })
}

/** What a day would take that asked the rules about everybody. */
async function askEverybody({ settings, all }: Store): Promise<readonly unknown[]> {
  const { today, edition } = await settings()
  const tomorrow = addDays(today, 1)
  const isDue = (kind: 'customer' | 'partner') => (stored: Parameters<typeof subscriptionOf>[0]) =>
    nextDue({ kind, subscription: subscriptionOf(stored) }, editions[edition], today)?.on === tomorrow
  return [
    ...(await all('partners')).filter(isDue('partner')),
    ...(await all('customers')).filter(isDue('customer')),
  ]
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}
