import { join } from 'node:path'
import { type Account, addDays, advance, calendarDateOf, daysBetween, editions } from '#lifecycle'
import { carryOutDays } from '../../mock-api/calendar/carryOutDays'
import { seed } from '../../mock-api/seed'
import { openEmbeddedStore } from '../../mock-api/store/embeddedStore'
import type { State } from '../../mock-api/store/state'
import { findSubjects } from '../../mock-api/subject'
import { today } from '../partnerApp'
import { median } from '../spread'
import { inMilliseconds, type Row } from '../table'

const rounds = 3
const days = 365
const from = calendarDateOf(today)
const edition = editions['2025']
const backend = {
  now: () => new Date(),
  publicUrl: 'https://partners.example',
  mailState: 'recorded',
} as const

/**
 * A year of the calendar, day by day: `advance` asked about every customer on every day, and the backend that carries the year out, for
 * partners and pending accounts as well, each day in one commit.
 */
export async function measureCalendar(folder: string, customers: number, target: number): Promise<Row[]> {
  const state = seed({ today: from, customers, edition: '2025' })
  const accounts = await customersOf(state)
  const times = { rules: [] as number[], memory: [] as number[], file: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.rules.push(rulesAlone(accounts))
    times.memory.push(await carriedOut(state, ':memory:'))
    times.file.push(await carriedOut(state, join(folder, `calendar-${round}.json`)))
  }
  const [rules, memory, file] = [median(times.rules), median(times.memory), median(times.file)]
  const what = `${days} days of the calendar, one by one`
  return [
    {
      what: `${what}: the rules alone`,
      ours: inMilliseconds(rules),
      target: `< ${target} ms`,
      met: rules < target,
    },
    {
      what: `${what}: carried out in memory`,
      ours: inMilliseconds(memory),
      comparedTo: `the rules alone ${inMilliseconds(rules)}`,
      ratio: memory / rules,
    },
    {
      what: `${what}: carried out over a file`,
      ours: inMilliseconds(file),
      comparedTo: `in memory ${inMilliseconds(memory)}`,
      ratio: file / memory,
    },
  ]
}

function rulesAlone(customers: readonly Account[]): number {
  const startedAt = performance.now()
  let accounts = customers
  for (let day = 0; day < days; day++) {
    const step = { from: addDays(from, day), to: addDays(from, day + 1) }
    accounts = accounts.map(account => advance(account, edition, step).account)
  }
  return performance.now() - startedAt
}

async function carriedOut(state: State, path: string): Promise<number> {
  const store = await openEmbeddedStore({ path, firstState: () => moving(state) })
  const startedAt = performance.now()
  const reached = await carryOutDays({ ...backend, store })
  const time = performance.now() - startedAt
  await store.close()
  if (daysBetween(from, reached) !== days) throw new Error(`the calendar stopped on ${reached}`)
  return time
}

/** A demo whose clock has been moved by a year, of which no day has been carried out. */
function moving(state: State): State {
  const { settings } = state
  if (!settings.demo) throw new TypeError('the seed is a demo')
  const demo = { ...settings.demo, movingTo: addDays(settings.today, days) }
  return { ...state, settings: { ...settings, demo } }
}

async function customersOf(state: State): Promise<readonly Account[]> {
  const store = await openEmbeddedStore({ path: ':memory:', firstState: () => state })
  const ids = state.customers.map(({ id }) => id)
  const subjects = await findSubjects(store, 'customer', ids, { today: from, edition })
  return subjects.flatMap(subject => subject?.account ?? [])
}
