import { defineConfig } from 'vitest/config'

/** The tests of the rules in one time zone and without the enumerations, so that every rule is held by examples that a person reads. */
export default defineConfig({
  test: {
    include: ['tests/lifecycle/**/*.test.ts', 'tests/contract/{problem,refusalIn,onboardingOf}.test.ts'],
    exclude: ['tests/lifecycle/every*.test.ts'],
    environment: 'node',
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
  },
})
