import { defineConfig } from 'vitest/config'

/** The rules give the same answers at both ends of the world, in the middle, and where clocks change. */
const zones = ['UTC', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'America/New_York']

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: zones.map(zone => ({
      test: {
        name: zone,
        include: ['tests/{lifecycle,contract}/**/*.test.ts'],
        environment: 'node',
        isolate: false,
        env: { TZ: zone },
        testTimeout: 30_000,
        hookTimeout: 30_000,
      },
    })),
  },
})
