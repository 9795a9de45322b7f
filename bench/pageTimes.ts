import type { Page } from '@playwright/test'

/** In milliseconds: from pressing a row's checkbox until what comes of it has been painted, for row after row. */
export function timesOfTicks(page: Page, times: number): Promise<number[]> {
  return page.evaluate(async times => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')]
    const taken: number[] = []
    for (let n = 0; n < times; n++) {
      const box = boxes[(n * 7) % boxes.length]
      const before = performance.now()
      box?.click()
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      taken.push(performance.now() - before)
      await new Promise(resolve => setTimeout(resolve, 150))
    }
    return taken
  }, times)
}

/** In milliseconds: from the last key of a search until these accounts, and no others, have been painted. */
export async function timeOfSearch(page: Page, search: string, accounts: readonly string[]): Promise<number> {
  const box = page.getByRole('searchbox')
  await box.fill('')
  await page.waitForTimeout(1_000)
  await box.focus()
  const found = page.evaluate(noteResult, accounts)
  await page.keyboard.type(search, { delay: 60 })
  return found
}

/** In the page: how long after the last key the rows of these accounts, and no others, have been painted. */
function noteResult(accounts: readonly string[]): Promise<number> {
  return new Promise(resolve => {
    let pressed = performance.now()
    document.addEventListener('keydown', () => {
      pressed = performance.now()
    })
    const observer = new MutationObserver(() => {
      const rows = [...document.querySelectorAll('tbody tr')]
      const isThere =
        rows.length === accounts.length &&
        accounts.every((account, n) => rows[n]?.textContent?.includes(account))
      if (!isThere) return
      observer.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - pressed)))
    })
    observer.observe(document, { childList: true, subtree: true, characterData: true })
  })
}
