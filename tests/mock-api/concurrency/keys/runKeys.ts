import { setTimeout as wait } from 'node:timers/promises'
import type { CommandAnswer } from '#contract'
import { addDays, calendarDateOf } from '#lifecycle'
import { Chance } from '../../../../mock-api/seed/chance'
import type { State } from '../../../../mock-api/store/state'
import { today } from '../../channel'
import { tokenFor } from '../../runningServer'
import { countBy } from '../countBy'
import { type Served, served } from '../served'
import { type Cut, cuts, type KeyedRequest, sendAndCut } from './cutting'
import type { Plan, Stored } from './plan'
import { kindAt, plansAtOnce, plansOf, stateFor } from './plans'

export interface KeysReport {
  readonly keys: number
  readonly sent: number
  readonly answered: number
  readonly cut: Readonly<Record<Cut, number>>
  readonly stops: number
  readonly kills: number
  readonly wrong: readonly string[]
}

/**
 * Sends each request up to ten times at once, most of them on connections that are cut, and again when it is quiet; in two of three batches the server is
 * stopped or killed meanwhile. In the end each is sent once more.
 */
export async function runKeys(
  file: string,
  {
    keys,
    seed,
    onKey = () => {},
  }: { readonly keys: number; readonly seed: number; readonly onKey?: (count: number) => void },
): Promise<KeysReport> {
  await using server = await served(file, stateFor(keys))
  const token = await tokenFor(server.url)
  const plans = plansOf(keys)
  const answers = new Map<Plan, string[]>(plans.map(plan => [plan, []]))
  const chance = new Chance(seed, 0)
  const cut: Record<Cut, number> = Object.fromEntries(cuts.map(name => [name, 0])) as Record<Cut, number>
  let [stops, kills] = [0, 0]

  const send = async (plan: Plan, where: Cut) => {
    cut[where] += 1
    const patience = chance.next() ** 2 * 12
    const answer = await sendAndCut(server.url, requestOf(plan, token), { cut: where, patience })
    if (answer) answers.get(plan)?.push(gist(plan, answer.status, answer.text))
  }
  const disturb = async (batch: number) => {
    if (batch % 3 === 0) return
    await wait(chance.next() * 15)
    const signal = batch % 2 === 0 ? 'SIGTERM' : 'SIGKILL'
    await server.again(signal)
    if (signal === 'SIGTERM') stops += 1
    else kills += 1
  }
  for (let index = 0; index < plans.length; index += plansAtOnce) {
    const batch = plans.slice(index, index + plansAtOnce)
    const crowd = batch.flatMap(plan =>
      Array.from({ length: chance.between(2, 10) }, () => [plan, chance.oneOf(cuts)] as const),
    )
    await Promise.all([...crowd.map(([plan, where]) => send(plan, where)), disturb(index / plansAtOnce)])
    await Promise.all(batch.flatMap(plan => [send(plan, 'nowhere'), send(plan, 'nowhere')]))
    onKey(Math.min(index + plansAtOnce, keys))
  }
  await setEdition(server, token)
  for (const plan of plans) await send(plan, 'nowhere')
  const state = await server.left()
  return {
    keys,
    sent: Object.values(cut).reduce((sum, some) => sum + some, 0),
    answered: [...answers.values()].flat().length,
    ...{ cut, stops, kills },
    wrong: [...plans.flatMap(plan => wrongAnswers(plan, answers.get(plan) ?? [])), ...wrongIn(state, plans)],
  }
}

/** What nobody asked for under a key: so a switch that is made a second time is seen. */
const lastEdition = '2024-08'

async function setEdition({ url }: Served, token: string): Promise<void> {
  const request = {
    path: '/api/demo/edition',
    body: JSON.stringify({ edition: lastEdition }),
    headers: { Authorization: `Bearer ${token}` },
  }
  await sendAndCut(url, request, { cut: 'nowhere', patience: 0 })
}

function requestOf({ path, body, by, key }: Plan, token: string): KeyedRequest {
  const headers: KeyedRequest['headers'] =
    by === 'visitor' ? {} : { Authorization: `Bearer ${token}`, 'Idempotency-Key': key }
  return { path, body: JSON.stringify(body), headers }
}

/** What of an answer is the same each time. */
function gist({ same }: Plan, status: number, text: string): string {
  if (same === 'page') return `${status} ${text.replace(/"today":"[\d-]+"/, '')}`
  if (same === 'all' || status !== 200) return `${status} ${text}`
  const { results }: CommandAnswer = JSON.parse(text)
  return `${status} ${JSON.stringify(results.map(({ id, outcome }) => ({ id, outcome })))}`
}

function wrongAnswers({ key, path }: Plan, answers: readonly string[]): readonly string[] {
  const different = [...new Set(answers)]
  const [first = ''] = different
  return different.length === 1 && /^20[01] /.test(first) && !first.includes('"outcome":"refused"')
    ? []
    : [
        `${key}, ${path}: ${different.length} different answers to ${answers.length}: ${different.map(text => text.slice(0, 200)).join(' | ')}`,
      ]
}

function wrongIn(state: State, plans: readonly Plan[]): readonly string[] {
  const events = countBy(
    state.events.filter(({ outcome }) => outcome === 'applied'),
    ({ accountId, action }) => `${accountId} ${action}`,
  )
  const mails = countBy(state.mails, ({ accountId, kind }) => `${accountId} ${kind}`)
  const stored: Stored = {
    state,
    revisions: new Map([...state.customers, ...state.partners].map(({ id, revision }) => [id, revision])),
    events: (id, action) => events.get(`${id} ${action}`) ?? 0,
    mails: (id, kind) => mails.get(`${id} ${kind}`) ?? 0,
  }
  const days = plans.filter((_, index) => kindAt(index) === 'clock').length
  const day = addDays(calendarDateOf(today), days)
  return [
    ...plans.flatMap(plan => plan.wrongIn(stored) ?? []),
    ...(state.settings.today === day ? [] : [`it is ${state.settings.today}, and should be ${day}`]),
    ...(state.settings.edition === lastEdition ? [] : [`the edition is ${state.settings.edition}`]),
  ]
}
