import type { Browser, Page } from '@playwright/test'

/**
 * A page that the tests of a worker have one after the other. Chromium starts a process for each browser context, in which it compiles
 * all of the console anew: to open it there costs three times what it costs where it has been open before.
 */
export async function keptPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  return await context.newPage()
}

/**
 * Makes of a kept page what a new one is: nothing else is open, nothing remembered, nothing stands between it and its server. It waits
 * at an address that is soon there. What a test has the page run at each start, or calls into it, is not taken back: such a test has a
 * page of its own.
 */
export async function asNew(page: Page, origin: string): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.goto(`${origin}/api/health`)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' })
}
