import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import type { Row } from '../../mock-api/client'
import type { Api } from '../../mock-api/server'
import { enter } from '../enter'
import type { Within } from '../panel'

/** Where accounts are added. */
export const addPath = '/api/pending'

/** Opens the panel from the Actions menu of the page. */
export async function openAdd(user: UserEvent, title: 'Add customer' | 'Add partner'): Promise<Within> {
  await user.click(await screen.findByRole('button', { name: 'Actions' }))
  await user.click(await screen.findByRole('menuitem', { name: title }))
  return addPanel(title)
}

/** The panel, once it is open. */
export async function addPanel(title: 'Add customer' | 'Add partner'): Promise<Within> {
  return within(await screen.findByRole('dialog', { name: title }))
}

interface Entered {
  readonly name?: string
  readonly email?: string
  readonly owner?: string
  readonly sku?: string
  readonly addOns?: readonly string[]
}

/** Enters and chooses, in the order of the form. */
export async function fill(user: UserEvent, panel: Within, entered: Entered): Promise<void> {
  const { name, email, owner, sku, addOns = [] } = entered
  if (name) await enter(user, nameField(panel), name)
  if (email) await enter(user, emailField(panel), email)
  if (owner) {
    await enter(user, ownerField(panel), owner)
    await user.click(await screen.findByRole('option', { name: new RegExp(`^${owner}`) }))
  }
  if (sku) {
    await user.click(await panel.findByRole('combobox', { name: /SKU/ }))
    await user.click(await screen.findByRole('option', { name: sku }))
  }
  for (const addOn of addOns) await user.click(await panel.findByRole('checkbox', { name: addOn }))
}

export const litware = {
  name: 'Litware',
  email: 'it@litware.example',
  sku: 'Essentials MSP 2025',
} as const

export function nameField(panel: Within): HTMLElement {
  return panel.getByRole('textbox', { name: 'Organization name' })
}

export function emailField(panel: Within): HTMLElement {
  return panel.getByRole('textbox', { name: 'Notification email' })
}

export function ownerField(panel: Within): HTMLElement {
  return panel.getByRole('combobox', { name: /^(Partner|Distributor)/ })
}

export async function apply(user: UserEvent, panel: Within): Promise<void> {
  await user.click(panel.getByRole('button', { name: 'Apply' }))
}

/** What is told of the account that has been added, by what it is called. */
export function factsIn(panel: Within): Readonly<Record<string, string>> {
  const textsOf = (role: 'term' | 'definition'): readonly string[] =>
    panel.getAllByRole(role).map(({ textContent }: HTMLElement) => textContent)
  const values = textsOf('definition')
  return Object.fromEntries(textsOf('term').map((name, index) => [name, values[index] ?? '']))
}

/** What is pending on the backend, as its vendor sees it. */
export async function pendingOn({ signIn }: Api): Promise<readonly Row[]> {
  return (await (await signIn('internal-admin')).list('pending')).rows
}
