import { expect, type Page } from '@playwright/test'
import axe, { type RunOnly } from 'axe-core'
import { settled } from './settled'

type ColorScheme = 'light' | 'dark'

const wcag22AA: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
/** Of what axe looks for, what depends on the colours. */
const ofColours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

const widths = [1440, 768, 390] as const

/**
 * Looks at the page as it stands at every width in both colours, without opening anything anew: what is open stays open. It begins
 * in the colours in which the page is, and leaves it in the others, as wide as it was: to change them is what takes the time.
 */
export async function findsNothing(page: Page, where: string): Promise<void> {
  const present = await presentColours(page)
  const other = present === 'dark' ? 'light' : 'dark'
  for (const [colorScheme, runOnly, inTurn] of [
    [present, wcag22AA, widths],
    [other, ofColours, widths.toReversed()],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const width of inTurn) {
      await page.setViewportSize({ width, height: 900 })
      const faults = await faultsIn(page, colorScheme, runOnly)
      expect(faults, `${where}, ${colorScheme}, ${width} pixels wide`).toEqual([])
    }
  }
}

/** What axe finds on the page as it stands, a line for each fault: the rule, and the element. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  return faultsIn(page, await presentColours(page), wcag22AA)
}

async function presentColours(page: Page): Promise<ColorScheme> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  return isDark ? 'dark' : 'light'
}

/** What axe finds once the page has followed: half-faded text, or text in the colour of before, has another contrast. */
async function faultsIn(page: Page, colorScheme: ColorScheme, runOnly: RunOnly): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  await page.evaluate(settled, colorScheme)
  const { violations } = await page.evaluate(
    async runOnly =>
      window.axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
        // Style sheets, which axe would read anew each time, are for a rule that is none of these.
        preload: { assets: ['media'] },
      }),
    runOnly,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
