import { defineConfig } from 'vitest/config'

/** The tests of what operators may see and do, over HTTP and in one process: without those that start servers of their own, or play long stories. */
export default defineConfig({
  test: {
    include: [
      'tests/mock-api/{access,commands,lists,onboarding,waysAround}/**/*.test.ts',
      'tests/mock-api/*.test.ts',
    ],
    exclude: [
      'tests/mock-api/{backupAndRestore,health,serverProcess,stopping,settings}.test.ts',
      'tests/mock-api/lists/csvStream.test.ts',
    ],
    environment: 'node',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
