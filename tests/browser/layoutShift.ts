import type { Page } from '@playwright/test'

/**
 * Has every answer of the API take so long, in milliseconds. What moves within half a second after a press is put down to whoever pressed: a
 * test that presses needs longer.
 */
export async function slowDown(page: Page, delay: number): Promise<void> {
  await page.route('**/api/**', async route => {
    await new Promise(resolve => setTimeout(resolve, delay))
    // The page may have gone meanwhile.
    await route.continue().catch(() => undefined)
  })
}

/** Notes from now on, on each page that is opened, what moves without anybody's doing. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = []
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) window.shifts.push(entry.toJSON())
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** How far all has moved since the page was opened or this was last asked, as browsers count it: 0 is not at all, 1 the whole window. */
export async function layoutShift(page: Page): Promise<number> {
  const shifts = await page.evaluate(() => window.shifts.splice(0))
  return shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0)
}

declare global {
  interface Window {
    shifts: { value: number; hadRecentInput: boolean }[]
  }
}
