import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const node = (
  name: string,
  include: string[],
  more: { isolate?: boolean; globalSetup?: string; env?: { TZ: string } } = {},
) => ({
  test: { name, include, environment: 'node', testTimeout: 30_000, hookTimeout: 30_000, ...more },
})

export default defineConfig({
  test: {
    projects: [
      // In one time zone, while one works on a rule; `npm test` runs them in four.
      node('rules', ['tests/{lifecycle,contract}/**/*.test.ts'], { env: { TZ: 'UTC' } }),
      // Loading the backend takes longer than most of its tests, which leave nothing behind.
      node('api', ['tests/{mock-api,agreement,architecture,conformance}/**/*.test.ts'], {
        isolate: false,
        globalSetup: 'tests/mock-api/builtServers.ts',
      }),
      {
        plugins: [react()],
        // As Node itself resolves: with react-admin's react-router and another one for the console, neither finds its router.
        resolve: { conditions: ['module-sync', 'node', 'development|production'] },
        test: {
          name: 'console',
          // Loading react-admin takes longer than a file of tests; what a test leaves behind, the setup file clears.
          isolate: false,
          include: ['tests/console/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/console/setup.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
