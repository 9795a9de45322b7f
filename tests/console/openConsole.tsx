import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import type { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { memoryStore } from 'react-admin'
import { MemoryRouter } from 'react-router'
import { onTestFinished, vi } from 'vitest'
import type { RateLimits } from '../../mock-api/middlewares/rateLimits'
import { App } from '../../src/App'
import { authProvider, newQueryClient } from '../../src/api'
import type { Channel } from '../mock-api/channel'
import { type Api, startApi } from '../mock-api/server'
import { serveFrom } from './browser'

export type OpenOptions = Channel & {
  /** The operator who has signed in already. */
  readonly as?: string
  /** The address at which the console is opened. */
  readonly at?: string
  /** How often this browser may sign in and ask for activation pages. */
  readonly limits?: RateLimits
}

/** Opens the whole console on a backend of its own, which stops after the test. */
export async function openConsole({
  as,
  at = '/',
  ...channel
}: OpenOptions = {}): Promise<{ user: UserEvent; api: Api }> {
  const api = await startApi(channel)
  const queryClient = inAHurry(newQueryClient())
  onTestFinished(async () => {
    await vi.waitUntil(() => queryClient.isFetching() === 0, { timeout: 10_000, interval: 5 })
    await api.stop()
  })
  serveFrom(api.url)
  if (as !== undefined) await authProvider.login({ operatorId: as })
  render(
    <CacheProvider value={outOfThePage}>
      <MemoryRouter initialEntries={[at]}>
        <App store={memoryStore()} queryClient={queryClient} />
      </MemoryRouter>
    </CacheProvider>,
  )
  return { user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), api }
}

/** Where styles go, and stay: with them in the page, jsdom takes seconds for every question about a role. */
const outOfThePage = createCache({ key: 'css', container: document.createElement('div') })

/** What the console asks for again by itself, it asks for at once. */
function inAHurry(queryClient: QueryClient): QueryClient {
  const { queries, ...others } = queryClient.getDefaultOptions()
  queryClient.setDefaultOptions({ ...others, queries: { ...queries, retryDelay: 0 } })
  return queryClient
}

/** Ends every session, as the server does when it no longer knows their tokens. */
export async function endSessions({ store }: Api): Promise<void> {
  await store.commit(async reads => ({
    remove: { sessions: (await reads.all('sessions')).map(({ id }) => id) },
    answer: undefined,
  }))
}
