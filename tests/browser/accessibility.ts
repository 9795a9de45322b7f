import { expect, type Page } from '@playwright/test'
import axe, { type RunOnly } from 'axe-core'

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds on the page as it stands, a line for each fault: the rule, and the element. */
export async function accessibilityFaults(
  page: Page,
  runOnly: RunOnly = { type: 'tag', values: wcag22AA },
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    only => window.axe.run(document, { runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

const widths = [1440, 768, 390] as const
/** Of what axe looks for, what depends on the colours. */
const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * Looks at the page as it stands at every width in both colours, without opening anything anew: what is open stays open. It begins
 * in the colours in which the page is, and leaves it in the others, as wide as it was: to change them is what takes the time.
 */
export async function findsNothing(page: Page, where: string): Promise<void> {
  const present = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const [first, second] = present ? (['dark', 'light'] as const) : (['light', 'dark'] as const)
  for (const width of widths) {
    await look(page, first, width)
    expect(await accessibilityFaults(page), `${where}, ${first}, ${width} pixels wide`).toEqual([])
  }
  for (const width of widths.toReversed()) {
    await look(page, second, width)
    const faults = await accessibilityFaults(page, { type: 'rule', values: ofColours })
    expect(faults, `${where}, ${second}, ${width} pixels wide`).toEqual([])
  }
}

/** The page has to have followed: half-faded text, or text in the colour of before, has another contrast. */
async function look(page: Page, colorScheme: 'light' | 'dark', width: number): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
  await page.waitForFunction(isDark => {
    const [red = 0] = getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? []
    return isDark === red > 128
  }, colorScheme === 'dark')
  await page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
    await Promise.all(passing.map(animation => animation.finished.catch(() => {})))
  })
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
