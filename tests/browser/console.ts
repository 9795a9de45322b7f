import { type ChildProcess, spawn } from 'node:child_process'
import { test as base, expect } from '@playwright/test'

interface Fixtures {
  /** Settings of the server, by the names of its environment. */
  readonly settings: Readonly<Record<string, string>>
  /** The address of a server that this test has to itself, freshly seeded. */
  readonly origin: string
}

/** A test with a real server of its own, which serves the built console. An unexpected error in the browser's console fails it. */
export const test = base.extend<Fixtures & { readonly quietConsole: undefined }>({
  settings: [{}, { option: true }],
  origin: async ({ settings }, use) => {
    const server = await startServer(settings)
    await use(server.origin)
    server.process.kill('SIGTERM')
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

async function startServer(settings: Readonly<Record<string, string>>) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'mock-api/server.ts'], {
    env: { ...process.env, PORT: '0', DATA_FILE: ':memory:', TODAY: '2026-06-15', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const origin = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', chunk => {
      printed += chunk
      const address = /http:\/\/\S+/.exec(printed)?.[0]
      if (address) resolve(address)
    })
    child.once('exit', code => reject(new Error(`the server stopped with code ${code}: ${printed}`)))
  })
  return { process: child, origin }
}
