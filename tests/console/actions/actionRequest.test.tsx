import { afterEach, describe, expect, it, vi } from 'vitest'
import { requestsFor } from '../../../src/actions/run/actionRequest'
import { newIdempotencyKey } from '../../../src/actions/run/newIdempotencyKey'

const ids = Array.from({ length: 2_500 }, (_, index) => `customer-${index}`)

describe('A decision about many accounts', () => {
  it('is split into requests of at most 1,000 accounts, in their order', () => {
    const requests = requestsFor({ ids, change: {} })
    expect(requests.map(request => request.ids.length)).toEqual([1_000, 1_000, 500])
    expect(requests.flatMap(request => request.ids)).toEqual(ids)
  })

  it('gives each request an idempotency key of its own', () => {
    const keys = requestsFor({ ids, change: {} }).map(request => request.idempotencyKey)
    expect(new Set(keys).size).toBe(3)
  })

  it('sends with each request the revisions of its own accounts only', () => {
    const revisions = Object.fromEntries(ids.map((id, index) => [id, index]))
    const [, , last] = requestsFor({ ids, change: {}, revisions })
    expect(Object.keys(last?.revisions ?? {})).toEqual(ids.slice(2_000))
  })

  it('makes no request for no account', () => {
    expect(requestsFor({ ids: [], change: {} })).toEqual([])
  })
})

describe('An idempotency key', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is random where the browser offers no random UUIDs, as on a page served over plain HTTP', () => {
    const { crypto } = globalThis
    vi.stubGlobal('crypto', {
      getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    })
    const [some, other] = [newIdempotencyKey(), newIdempotencyKey()]
    expect(some).toMatch(/^[0-9a-f]{32}$/)
    expect(other).not.toBe(some)
  })
})
