import { test as base, expect } from '@playwright/test'
import { run } from '../mock-api/process'

interface Fixtures {
  /** Settings of the server, by the names of its environment. */
  readonly settings: Readonly<Record<string, string>>
  /** The address of a server that this test has to itself, freshly seeded. */
  readonly origin: string
  readonly quietConsole: undefined
}

const demo = { PORT: '0', DATA_FILE: ':memory:', TODAY: '2026-06-15' }

/** A test with a real server of its own, which serves the built console. An unexpected error in the browser's console fails it. */
export const test = base.extend<Fixtures>({
  settings: [{}, { option: true }],
  origin: async ({ settings }, use) => {
    await using server = run('mock-api/server.ts', { env: { ...demo, ...settings } })
    const [origin] = await server.line(/http:\S+/)
    await use(origin)
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
