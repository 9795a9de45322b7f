import { describe, expect, it } from 'vitest'
import type { ActionRequest } from '../../../src/actions/run/actionRequest'
import { applyInRequests } from '../../../src/actions/run/applyInRequests'
import { OfflineError } from '../../../src/api'
import { all, answer, invalid, raised, request } from './answers'

const [first, second, third] = [request('key-1', 'a', 'b'), request('key-2', 'c'), request('key-3', 'd')]
const requests = [first, second, third]
const never = new AbortController().signal

function sending(behaviour: (request: ActionRequest) => Promise<ReturnType<typeof answer>>) {
  const sent: string[] = []
  const send = (one: ActionRequest) => {
    sent.push(one.idempotencyKey)
    return behaviour(one)
  }
  return { sent, send }
}

describe('A run of requests', () => {
  it('sends one after the other and reports what each was answered', async () => {
    const { sent, send } = sending(async one => answer(one, ['b']))
    const reports = await all(applyInRequests(requests, send, never))
    expect(sent).toEqual(['key-1', 'key-2', 'key-3'])
    expect(reports).toEqual([
      { is: 'answered', request: first, results: answer(first, ['b']).results },
      { is: 'answered', request: second, results: answer(second).results },
      { is: 'answered', request: third, results: answer(third).results },
    ])
  })

  it('reports what was not answered as failed, and goes on with the others', async () => {
    const { sent, send } = sending(async one => {
      if (one === second) throw new OfflineError(new TypeError('Failed to fetch'))
      return answer(one)
    })
    const reports = await all(applyInRequests(requests, send, never))
    expect(sent).toHaveLength(3)
    expect(reports.map(({ is }) => is)).toEqual(['answered', 'failed', 'answered'])
    expect(reports[1]).toEqual({
      is: 'failed',
      request: second,
      because: new OfflineError(undefined).message,
    })
  })

  it.each([
    [500, 'internal-error'],
    [503, 'storage-unavailable'],
    [429, 'too-many-requests'],
    [408, 'request-timeout'],
  ])('takes an answer %i for a failure that may pass', async (status, reason) => {
    const problem = { ...invalid, status, reason, detail: 'Not now.' }
    const send = async () => {
      throw raised(problem)
    }
    const reports = await all(applyInRequests([first], send, never))
    expect(reports).toEqual([{ is: 'failed', request: first, because: problem }])
  })

  it('takes a request that took too long for failed', async () => {
    const send = async () => {
      throw new DOMException('signal timed out', 'TimeoutError')
    }
    const reports = await all(applyInRequests([first], send, never))
    expect(reports).toEqual([{ is: 'failed', request: first, because: 'actions.failed.timeout' }])
  })

  it('takes an answer that leaves accounts out for failed', async () => {
    const send = async (one: ActionRequest) => ({ results: answer(one).results.slice(1) })
    const reports = await all(applyInRequests([first], send, never))
    expect(reports).toEqual([{ is: 'failed', request: first, because: 'actions.failed.incomplete' }])
  })

  it.each([401, 403, 404, 413, 422])(
    'stops at a request that is refused with %i as a whole: the others would be refused alike',
    async status => {
      const problem = { ...invalid, status }
      const { sent, send } = sending(async one => {
        if (one === second) throw raised(problem)
        return answer(one)
      })
      const reports = await all(applyInRequests(requests, send, never))
      expect(sent).toEqual(['key-1', 'key-2'])
      expect(reports.slice(1)).toEqual([
        { is: 'refused', request: second, problem },
        { is: 'not-attempted', request: third },
      ])
    },
  )

  it('waits for the answer under way when it is stopped, and attempts no more', async () => {
    const controller = new AbortController()
    const { sent, send } = sending(async one => {
      controller.abort()
      return answer(one)
    })
    const reports = await all(applyInRequests(requests, send, controller.signal))
    expect(sent).toEqual(['key-1'])
    expect(reports.map(({ is }) => is)).toEqual(['answered', 'not-attempted', 'not-attempted'])
  })
})
