import { test as base, expect } from '@playwright/test'
import { run } from '../mock-api/process'
import { callApi } from './steps'

interface Fixtures {
  /** The address of a demo that has just been started over, and that this test has to itself. */
  readonly origin: string
  readonly quietConsole: undefined
}

interface WorkerFixtures {
  /** The address of a real server, which the tests of a worker have one after the other. */
  readonly server: string
}

const demo = { PORT: '0', DATA_FILE: ':memory:', TODAY: '2026-06-15' }

/** A test with a real server, which serves the built console. An unexpected error in the browser's console fails it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
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
      page.on('pageerror', error => errors.push(error.message))
      page.on('console', message => {
        // The browser reports every answer of 400 and above by itself; the tests look at what the console makes of it.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          errors.push(message.text())
      })
      await use(undefined)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
