import type { OpenApiDocument } from '#contract/openapi'
import { operatorIds } from '../../model/operators'
import { ask, type HttpAnswer, type HttpRequest } from '../http'
import { commandOf, wireCommandOf } from './asCommand'
import { holder } from './faultIn'
import { judgeBy } from './judge'
import { type Next, nexts } from './next'
import { newReport, type Report } from './report'
import { saidTo } from './saidTo'
import type { Wire } from './wire'
import { newWorld } from './world'

export interface Play {
  readonly url: string
  /** The contract as it was served. */
  readonly document: OpenApiDocument
  readonly today: string
  readonly runs: number
  readonly seed: number
  /** How a request is sent; over HTTP, unless that is said. */
  readonly send?: (asked: HttpRequest) => Promise<HttpAnswer>
  /** Between two requests. */
  readonly between?: (run: number, report: Report) => Promise<void>
  /** Whether it ends with the first fault. */
  readonly untilFault?: boolean
}

/**
 * Sends one request after the other, each made from the document and from what the answers so far have told, and holds each answer against the
 * document. The same seed asks a backend that begins with the same state the same.
 */
export async function play({
  url,
  document,
  today,
  runs,
  seed,
  untilFault = false,
  ...how
}: Play): Promise<Report> {
  const { send = unchecked(url), between = async () => {} } = how
  const world = newWorld(today)
  const { judge, hold } = refereeOf(document)
  const nextOf = nexts(document, world, seed)
  const report = newReport(seed)
  for (const operator of operatorIds) await signIn(operator)
  await lookAround()

  for (let run = 0; run < runs; run += 1) {
    const next = nextOf(run)
    if (next.aim === 'wire') await overTheWire(next.wire, run)
    else await overHttp(next, run)
    report.runs += 1
    await between(run, report)
    if (untilFault && report.faults.length > 0) break
  }
  return report

  async function overHttp({ aim, asked }: Exclude<Next, { aim: 'wire' }>, run: number): Promise<void> {
    const token = /^Bearer (.*)$/.exec(asked.headers?.['Authorization'] ?? '')?.[1]
    const operator = [...world.sessions].find(([, live]) => live === token)?.[0]
    const judged = judge(asked)
    const startedAt = performance.now()
    const answer = await send(asked).catch((error: unknown) => String(error))
    const milliseconds = performance.now() - startedAt
    const name = judged.found?.operation.operationId ?? 'nothing of the contract'
    const fault = (what: string) =>
      report.faults.push({ run, aim, what, name, command: commandOf(url, asked) })
    if (typeof answer === 'string') {
      fault(`no answer: ${answer}`)
      return
    }
    report.count(name, answer.status, aim, judged.verdict)
    report.time(run, milliseconds, () => commandOf(url, asked))
    const { faults, inWords } = hold(asked, answer, judged, operator !== undefined)
    for (const what of faults) fault(what)
    for (const words of inWords) report.inWords.set(words, (report.inWords.get(words) ?? 0) + 1)
    if (faults.length === 0 && judged.found) world.learn(asked, answer)
    if (name === 'signOut' && answer.status === 204 && operator !== undefined && token !== undefined) {
      world.deadTokens.push(token)
      await signIn(operator)
    }
  }

  async function overTheWire(wire: Wire, run: number): Promise<void> {
    const startedAt = performance.now()
    const answers = await saidTo(url, wire.bytes)
    report.time(run, performance.now() - startedAt, () => wireCommandOf(url, wire.bytes))
    const fault = (what: string) =>
      report.faults.push({
        run,
        aim: 'wire',
        what,
        name: 'the wire',
        command: wireCommandOf(url, wire.bytes),
      })
    if (!answers) fault('neither answered nor ended the connection')
    for (const answer of answers ?? []) {
      report.count('the wire', answer.status, 'wire', wire.mayBeTaken ? 'odd' : 'broken')
      const asked: HttpRequest = { method: 'GET', path: '/' }
      for (const what of hold(asked, answer, { verdict: 'nothing' }, false).faults.filter(
        one => !one.includes('outside the API'),
      ))
        fault(what)
      if (!wire.mayBeTaken && answer.status < 400) fault(`took what is no request: ${answer.status}`)
    }
    if (answers?.length === 0) report.count('the wire', 0, 'wire', 'broken')
    if (answers && answers.length > wire.most)
      fault(`answered ${answers.length} requests where there are ${wire.most}`)
  }

  async function signIn(operatorId: string): Promise<void> {
    const { json } = await ask(url, {
      method: 'POST',
      path: '/api/session',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ operatorId }),
    })
    // The contract's answer to a sign-in.
    world.sessions.set(operatorId, (json as { token: string }).token)
  }

  /** What there is at first, so that the first requests can name something. */
  async function lookAround(): Promise<void> {
    const headers = { Authorization: `Bearer ${world.sessions.get('internal-admin')}` }
    for (const list of ['distributors', 'customers', 'partners', 'pending', 'events']) {
      const asked = { method: 'GET', path: `/api/${list}?range=[0,29]`, headers }
      world.learn(asked, await ask(url, asked))
    }
  }
}

function unchecked(url: string) {
  return (asked: HttpRequest) => ask(url, asked, () => undefined)
}

/** Its schemas take longer to compile than a thousand requests to judge. */
function refereeOf(document: OpenApiDocument) {
  const referee = referees.get(document) ?? { judge: judgeBy(document), hold: holder(document) }
  referees.set(document, referee)
  return referee
}

const referees = new WeakMap<
  OpenApiDocument,
  { readonly judge: ReturnType<typeof judgeBy>; readonly hold: ReturnType<typeof holder> }
>()
