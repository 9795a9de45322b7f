import { QueryClient } from '@tanstack/react-query'
import { statusOf } from './httpClient'

const retries = 2

/** The cache of what was read. It asks again by itself only where that can help: no answer, or a server that is busy. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: (failures, error) => failures < retries && mayPass(error) },
      // What somebody presses without a network fails at once and says so, instead of being done whenever there is one again.
      mutations: { networkMode: 'always' },
    },
  })
}

function mayPass(error: Error): boolean {
  const status = statusOf(error)
  return status !== undefined && [0, 502, 503, 504].includes(status)
}
