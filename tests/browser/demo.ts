import { expect, type Locator, type Page } from '@playwright/test'
import type { EditionId } from '#lifecycle'

/** The bar of a demo. */
export function demoBar(page: Page): Locator {
  return page.getByRole('region', { name: 'Demo' })
}

/** Presses one of the clock's buttons, and waits until the bar shows another day. */
export async function forward(page: Page, button: string): Promise<void> {
  const bar = demoBar(page)
  const before = await bar.getByRole('time').textContent()
  await bar.getByRole('button').filter({ hasText: button }).click()
  await expect(bar.getByRole('time')).not.toHaveText(before ?? '')
}

/** Opens what the calendar did on the last move. */
export async function openHappened(page: Page): Promise<Locator> {
  await demoBar(page)
    .getByRole('button', { name: /of the last move$/ })
    .click()
  return page.getByRole('dialog', { name: 'What the calendar did' })
}

export async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Opens the table of the editions. */
export async function openEditions(page: Page): Promise<Locator> {
  await demoBar(page)
    .getByRole('button', { name: /^Edition/ })
    .click()
  return page.getByRole('dialog', { name: 'Edition of the rules' })
}

export async function switchEdition(page: Page, edition: EditionId): Promise<void> {
  await openEditions(page)
  await putInForce(page, edition)
}

/** Chooses an edition in the open table. */
export async function putInForce(page: Page, edition: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Edition of the rules' })
  await dialog.getByRole('radio', { name: edition }).check()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(demoBar(page).getByRole('button', { name: `Edition ${edition}` })).toBeVisible()
}

/** Becomes somebody else where one is. */
export async function signInAs(page: Page, operatorId: string): Promise<void> {
  await demoBar(page).getByRole('button', { name: 'Sign in as…' }).click()
  const choice = page.getByRole('menuitemradio').filter({ hasText: new RegExp(`(?<!-)${operatorId} ·`) })
  await choice.click()
  await expect(page.getByText(/^You are .+ now\.$/)).toBeVisible()
  await expect(page.getByRole('menuitemradio')).toHaveCount(0)
}

export async function startOver(page: Page): Promise<void> {
  await demoBar(page).getByRole('button', { name: 'Start over' }).click()
  const dialog = page.getByRole('dialog', { name: 'Start the demo over?' })
  await dialog.getByRole('button', { name: 'Start over' }).click()
  await expect(dialog).toHaveCount(0)
}
