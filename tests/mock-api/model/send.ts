import { seed } from '../../../mock-api/seed'
import type { State } from '../../../mock-api/store/state'
import { answerTo, type Request } from '../../model/answer'
import type { Result } from '../../model/commands'
import { plainRecord, tokenIn } from '../../model/plainRecord'
import { foretoldOr, plainEvent } from '../../model/told'
import type { Facts, Happened, Reply, World } from '../../model/world'
import { agreeOn, foretellable } from './agree'
import { cellsOf } from './cells'
import { type Course, watching } from './course'
import type { Answered } from './desk'
import { worldOf } from './worldOf'

const seeds = new Map<string, State>()

/** The seed of a demo, which is the same every time. */
function seedOf(from: Parameters<typeof seed>[0]): State {
  const known = seeds.get(JSON.stringify(from)) ?? seed(from)
  seeds.set(JSON.stringify(from), known)
  return known
}

/** Sends an operator’s request, and compares what is answered. */
export async function send(request: Request, course: Course): Promise<void> {
  const { world, desk, api } = course
  const { by, key, body } = request
  const path = pathOf(request)
  const { demo } = await api.store.settings()
  const answer = await desk.ask({ by: by.id, method: 'POST', path, body, key: key && `key-${key}` })
  const isFresh = key === undefined || !world.answers.has(`${by.id} ${key}`)
  const fresh = (): World => {
    if (!demo) throw new Error('this is no demo')
    const state = seedOf(demo.seed)
    Object.assign(course, watching(state), { agreed: new Map(), sent: [] })
    return worldOf(state)
  }
  const foretold = answerTo(world, request, { ...learnt(request, answer), fresh })
  const about = `${by.id} POST ${path} ${JSON.stringify(body)}${isFresh ? '' : ' under a key that was used'}`
  agreeOn(answer, foretold, { about, plain: body => plainAnswer(request, body, foretold) })
  for (const cell of cellsOf(request, foretold, world.edition)) course.count(cell)
  if (key !== undefined) course.sent = [request, ...course.sent].slice(0, 6)
}

export function pathOf(request: Request): string {
  switch (request.to) {
    case 'act':
      return `/${request.kind}s/actions/${request.action}`
    case 'pending':
      return `/pending/actions/${request.action}`
    case 'add':
      return '/pending'
    case 'clock':
    case 'edition':
    case 'reset':
      return `/demo/${request.to}`
  }
}

/** What nobody can foretell: ids, and the tokens of links. No token is given out twice. */
function learnt({ to }: Request, { status, body }: Answered) {
  const { id = 'none', results = [] } = Object(status < 300 ? body : undefined)
  const applied = (to === 'pending' ? (results as readonly { id: string; record?: Facts }[]) : []).filter(
    ({ record }) => record !== undefined,
  )
  return {
    added: { id: String(id), token: to === 'add' && status === 201 ? tokenIn(Object(body)) : 'none' },
    tokens: new Map(applied.map(({ id, record = {} }) => [id, tokenIn(record)])),
  }
}

function plainAnswer(request: Request, body: Facts, foretold: Reply): unknown {
  switch (request.to) {
    case 'act':
    case 'pending': {
      // The contract’s answers to commands, and what was foretold of one.
      const { results } = body as { results: readonly Facts[] }
      return { results: foretellable(results, (foretold.body as { results: readonly Result[] }).results) }
    }
    case 'add':
      return plainRecord(body)
    case 'clock':
      return plainClock(body, foretold)
    case 'edition':
      return { edition: body['edition'] }
    case 'reset':
      return body
  }
}

/** The events of a move in the order in which they were foretold, if they are the same. */
export function plainClock(body: Facts, foretold: Reply): unknown {
  // The contract’s events, and what was foretold of them.
  const events = (body['events'] as readonly Facts[]).map(plainEvent)
  return { ...body, events: foretoldOr(events, Object(foretold.body).events as readonly Happened[]) }
}
