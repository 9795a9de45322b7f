import type { OpenApiDocument } from '#contract/openapi'
import { client } from '../mock-api/client'
import type { HttpAnswer } from '../mock-api/http'
import { operatorIds } from '../model/operators'

/** A backend on which the suite can begin: it is there, a demo, and has the operators. */
export interface Reached {
  readonly url: string
  readonly document: OpenApiDocument
  /** Of each operator. */
  readonly tokens: ReadonlyMap<string, string>
  /** Whether nobody has done anything in it yet, so that nothing is lost by starting over. */
  readonly untouched: boolean
  /** What stands there, in a few words. */
  readonly stands: string
}

/** Why the suite cannot begin, as a sentence. */
export class NotReached extends Error {}

/** Looks at what is at an address, changing nothing but sign-ins. Throws a NotReached. */
export async function reach(base: string): Promise<Reached> {
  const url = originOf(base)
  const anybody = client(url, undefined, () => undefined)
  const ask = async (path: string) => {
    try {
      return await anybody.get(path)
    } catch (error) {
      throw new NotReached(
        `Nothing answers at ${url} (${error instanceof Error ? error.message || Object(error).code : error}).`,
      )
    }
  }
  const health = await ask('/api/health')
  const served = Object(jsonIn(await ask('/api/openapi.json')))
  if (
    typeof Object(jsonIn(health)).status !== 'string' ||
    typeof served.openapi !== 'string' ||
    typeof served.paths !== 'object'
  ) {
    throw new NotReached(
      `What answers at ${url} is no Partner App: GET /api/health and GET /api/openapi.json are not those of the contract.`,
    )
  }
  if (health.status !== 200) throw new NotReached(`The Partner App at ${url} is not ready: ${health.text}`)

  const tokens = new Map(
    await Promise.all(operatorIds.map(async id => [id, await tokenFor(url, id)] as const)),
  )
  const admin = client(url, tokens.get('internal-admin'), () => undefined)
  const session = Object(jsonIn(await admin.get('/api/session')))
  const clock = await admin.get('/api/demo/clock')
  if (session.demo !== true || clock.status !== 200) {
    throw new NotReached(
      `The Partner App at ${url} has no demo kit: GET /api/session says demo: ${session.demo}, GET /api/demo/clock answers ${clock.status}. Start it as a demo; ours is one with npm run demo.`,
    )
  }
  const start = Object(jsonIn(clock)).start
  const filter = encodeURIComponent(JSON.stringify({ on_gte: start?.today, action: actionsOfPeople }))
  const since = await admin.get(`/api/events?filter=${filter}&range=[0,0]`)
  return {
    url,
    // What it lacks or says wrong, the checks find.
    document: served as OpenApiDocument,
    tokens,
    untouched: start?.today === session.today && start?.edition === session.edition && since.text === '[]',
    stands: `it is ${session.today} under edition ${session.edition}; it began on ${start?.today} under ${start?.edition}`,
  }
}

/** What people do; what the calendar does by itself on the demo's first day, it does again. */
const actionsOfPeople = [
  ...['add', 'extend-trial', 'manage-upgrade', 'convert', 'edit', 'resend-link', 'check-again'],
  ...[
    'onboarding-started',
    'consent-granted',
    'management-configuration',
    'running-import',
    'import-completed',
  ],
]

/** Starts the demo over. */
export async function startOver({ url, tokens }: Pick<Reached, 'url' | 'tokens'>): Promise<void> {
  await client(url, tokens.get('internal-admin'), () => undefined).post('/api/demo/reset', {})
}

function originOf(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined
  if (url?.protocol !== 'http:' || url.pathname !== '/') {
    throw new NotReached(`${base} is no address that the suite can ask: give http://host:port.`)
  }
  return url.origin
}

async function tokenFor(url: string, operatorId: string): Promise<string> {
  const answer = await client(url, undefined, () => undefined).post('/api/session', { operatorId })
  const { token } = Object(jsonIn(answer))
  if (answer.status === 201 && typeof token === 'string') return token
  if (answer.status === 429)
    throw new NotReached(
      `${url} limits how often one signs in; start it without that limit, or with a high one.`,
    )
  throw new NotReached(
    `The Partner App at ${url} has no operator ${operatorId}, as every demo has: POST /api/session answers ${answer.status}.`,
  )
}

function jsonIn(answer: HttpAnswer): unknown {
  try {
    return answer.json
  } catch {
    return undefined
  }
}
