import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const node = (name: string, include: string[]) => ({
  test: { name, include, environment: 'node', testTimeout: 30_000, hookTimeout: 30_000 },
})

export default defineConfig({
  test: {
    projects: [
      node('rules', ['tests/{lifecycle,contract}/**/*.test.ts']),
      node('api', ['tests/{mock-api,agreement,architecture}/**/*.test.ts']),
      {
        plugins: [react()],
        test: {
          name: 'console',
          include: ['tests/console/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/console/setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
