import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** What a person can look for in a part of the page. */
export type Within = ReturnType<typeof within>

export async function tick(user: UserEvent, ...names: readonly string[]): Promise<void> {
  for (const name of names) await user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
}

/** The bar that stands there while rows are ticked. */
export function selectionBar(): Within {
  return within(screen.getByRole('region', { name: 'Selection' }))
}

/** Ticks customers or partners, and opens an action's panel from the bar. */
export async function openPanel(
  user: UserEvent,
  action: string,
  ...names: readonly string[]
): Promise<Within> {
  await tick(user, ...names)
  await user.click(selectionBar().getByRole('button', { name: action }))
  return panelOf(action)
}

/** Ticks customers or partners, and opens an action's panel from the Actions menu. */
export async function openFromMenu(
  user: UserEvent,
  action: string,
  ...names: readonly string[]
): Promise<Within> {
  await tick(user, ...names)
  await user.click(screen.getByRole('button', { name: 'Actions' }))
  await user.click(await screen.findByRole('menuitem', { name: action }))
  return panelOf(action)
}

/** An action's panel, once it knows the accounts. */
export async function panelOf(action: string): Promise<Within> {
  const panel = within(await screen.findByRole('dialog', { name: action }))
  await panel.findByRole('heading', { name: 'What will happen' })
  return panel
}

/** Types a day into a date field, in place of what stands there. */
export async function typeDay(user: UserEvent, field: HTMLElement, day: string): Promise<void> {
  await user.clear(field)
  await user.type(field, day)
}
