import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './tests/browser/chromium'

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  // One more than there are cores where there are two: the onboardings mostly wait for their tenants.
  workers: 3,
  // Nobody waits so long but for what fails: a machine may have much else to do.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    // What moves for the eye only need not be waited for.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: chromiumLaunch(),
    viewport: { width: 1440, height: 900 },
  },
})
