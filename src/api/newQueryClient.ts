import { QueryClient } from '@tanstack/react-query'

const retries = 2

/** The cache of what was read. It asks again by itself only where that can help: no answer, or a server that is busy. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: (failures, error) => failures < retries && mayPass(error) } },
  })
}

function mayPass(error: Error): boolean {
  const status = 'status' in error ? error.status : undefined
  return status === 0 || status === 503
}
