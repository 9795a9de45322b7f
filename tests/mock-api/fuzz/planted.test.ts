import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, type HttpAnswer, type HttpRequest } from '../http'
import { play } from './play'
import { type Stage, stage, today } from './stage'

interface Planted {
  readonly name: string
  /** Whether it is planted into the answer to this. */
  readonly into: (asked: HttpRequest, answer: HttpAnswer) => boolean
  readonly plant: (answer: HttpAnswer) => Partial<HttpAnswer>
  readonly says: RegExp
}

const isTo = (method: string, path: RegExp) => (asked: HttpRequest, answer: HttpAnswer) =>
  asked.method === method && path.test(asked.path) && answer.status === 200
const refused = ({ method }: HttpRequest, { status }: HttpAnswer) => method === 'POST' && status === 422

const planted: readonly Planted[] = [
  {
    name: 'a field that is not in the contract',
    into: isTo('GET', /^\/api\/partners\?/),
    plant: rewritten('"stage":', '"margin":3,"stage":'),
    says: /listPartners.*must NOT have additional properties .*margin/,
  },
  {
    name: 'a field that is missing, of one account among others',
    into: isTo('POST', /convert/),
    plant: rewritten(/"revision":\d+,?/, ''),
    says: /sConvert.*\/results/,
  },
  {
    name: 'a failure',
    into: isTo('GET', /^\/api\/summary/),
    plant: () => ({ status: 500 }),
    says: /answered 500/,
  },
  {
    name: 'a status that is not documented',
    into: (_asked, { status }) => status === 410,
    plant: () => ({ status: 418 }),
    says: /the contract has no such status here/,
  },
  {
    name: 'a broken body that is taken',
    into: (asked, answer) => refused(asked, answer) && asked.path.includes('/demo/clock'),
    plant: () => answerOf(200, { today, events: [], start: { today, edition: '2025' } }),
    says: /took a broken request/,
  },
  {
    name: 'a valid body that is refused',
    into: isTo('POST', /manage-upgrade/),
    plant: ({ headers }) => invalid(String(headers['x-request-id']), { automaticUpgrade: 'must be blue' }),
    says: /refused a valid request: automaticUpgrade must be blue/,
  },
  {
    name: 'a header that is missing',
    into: isTo('GET', /^\/api\/customers\/ids/),
    plant: ({ headers: { 'content-range': _gone, ...headers } }) => ({ headers }),
    says: /the header Content-Range is missing/,
  },
  {
    name: 'a stack that is shown',
    into: (_asked, { status }) => status === 404,
    plant: rewritten(/"detail":"/, '"detail":"Error: gone\\n    at find (/srv/app/store.ts:12:5) '),
    says: /it shows a stack/,
  },
  {
    name: 'a problem under the id of another request',
    into: (_asked, { status }) => status === 403,
    plant: rewritten(/"requestId":"./, '"requestId":"'),
    says: /its request id is not that of its header/,
  },
  {
    name: 'an answer to somebody who has signed out',
    into: (asked, { status }) => status === 401 && asked.path === '/api/catalog',
    plant: () => answerOf(200, { skus: [], addOns: [] }),
    says: /answered somebody who is not signed in/,
  },
  {
    name: 'a connection that ends without an answer',
    into: isTo('GET', /^\/api\/session/),
    plant: () => {
      throw new Error('socket hang up')
    },
    says: /no answer: Error: socket hang up/,
  },
]

describe('What is planted into the answers is found by the ten thousand:', () => {
  let set: Stage
  beforeAll(async () => {
    set = await stage()
  })
  afterAll(() => set[Symbol.asyncDispose]())

  it.each(planted)('$name', async ({ into, plant, says }) => {
    const send = async (asked: HttpRequest): Promise<HttpAnswer> => {
      const answer = await ask(set.api.url, asked, () => undefined)
      return into(asked, answer) ? replaced(answer, plant(answer)) : answer
    }
    const { faults } = await play({ ...set.asked, today, runs: 10_000, seed: 1, send, untilFault: true })
    expect(faults.map(({ what }) => what).join('\n')).toMatch(says)
  })

  it('an answer that takes long, which only the command holds against it', async () => {
    const late = { times: 0 }
    const send = async (asked: HttpRequest): Promise<HttpAnswer> => {
      const answer = await ask(set.api.url, asked, () => undefined)
      if (asked.path.startsWith('/api/health') && late.times++ === 0) await wait(1_100)
      return answer
    }
    const { slowest, faults } = await play({ ...set.asked, today, runs: 500, seed: 1, send })
    expect(faults).toEqual([])
    expect(slowest.milliseconds).toBeGreaterThan(1_000)
    expect(slowest.command).toMatch(/^curl -i .*\/api\/health/)
  })
})

function replaced(answer: HttpAnswer, by: Partial<HttpAnswer>): HttpAnswer {
  const { status, headers, text } = {
    status: answer.status,
    headers: answer.headers,
    text: answer.text,
    ...by,
  }
  return {
    status,
    headers,
    text,
    get json(): unknown {
      return JSON.parse(text)
    },
  }
}

function rewritten(what: string | RegExp, by: string): (answer: HttpAnswer) => Partial<HttpAnswer> {
  return ({ text }) => ({ text: text.replace(what, by) })
}

function answerOf(status: number, body: unknown): Partial<HttpAnswer> {
  return { status, text: JSON.stringify(body) }
}

function invalid(requestId: string, errors: object): Partial<HttpAnswer> {
  const problem = {
    type: '/problems/invalid-fields',
    title: 'Invalid fields',
    status: 422,
    detail: 'x',
    reason: 'invalid-fields',
  }
  return { ...answerOf(422, { ...problem, requestId, errors }) }
}
