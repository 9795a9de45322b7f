import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { run } from '../mock-api/process'
import { asNew, keptPage } from './keptPage'
import { callApi } from './steps'

interface Fixtures {
  /** The address of a demo that has just been started over, and that this test has to itself. */
  readonly origin: string
  readonly quietConsole: undefined
  /** A page of another browser, in which nobody has signed in. */
  readonly elsewhere: Page
}

interface WorkerFixtures {
  /** The address of a real server, which the tests of a worker have one after the other. */
  readonly server: string
  /** The pages of a worker, each of a browser of its own. */
  readonly kept: Page
  readonly keptElsewhere: Page
}

const demo = { PORT: '0', DATA_FILE: ':memory:', TODAY: '2026-06-15' }

/**
 * A test with a real server, which serves the built console, on a page that is new: for who asks for another browser than the other tests
 * have, for what the page runs at each start, or for what it loads the first time. An unexpected error in the browser's console fails it.
 */
export const testOnNewPage = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // Playwright reads from this which other fixtures it needs: none.
    // biome-ignore lint/correctness/noEmptyPattern: the pattern is what it reads.
    async ({}, use) => {
      await using server = run('mock-api/server.ts', { env: demo })
      const [origin] = await server.line(/http:\S+/)
      await use(origin)
    },
    { scope: 'worker' },
  ],
  origin: async ({ server }, use) => {
    await (await callApi(server, 'internal-admin'))('/demo/reset', {})
    await use(server)
  },
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = []
      const onError = (error: Error) => errors.push(error.message)
      const onMessage = (message: ConsoleMessage) => {
        // The browser reports every answer of 400 and above by itself; the tests look at what the console makes of it.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          errors.push(message.text())
      }
      page.on('pageerror', onError).on('console', onMessage)
      await use(undefined)
      page.off('pageerror', onError).off('console', onMessage)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
  kept: [async ({ browser }, use) => use(await keptPage(browser)), { scope: 'worker' }],
  keptElsewhere: [async ({ browser }, use) => use(await keptPage(browser)), { scope: 'worker' }],
  elsewhere: async ({ keptElsewhere, server }, use) => {
    await use(keptElsewhere)
    await asNew(keptElsewhere, server)
  },
})

/** The same on the page of the worker, which is as good as new, and much sooner there. */
export const test = testOnNewPage.extend({
  page: async ({ kept, server, viewport }, use) => {
    if (viewport) await kept.setViewportSize(viewport)
    await use(kept)
    await asNew(kept, server)
  },
})

export { expect }
