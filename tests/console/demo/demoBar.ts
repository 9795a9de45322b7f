import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import type { Within } from '../panel'

/** The bar of a demo, once its code has come. */
export async function demoBar(): Promise<Within> {
  const bar = within(await screen.findByRole('region', { name: 'Demo' }))
  await bar.findByRole('button', { name: 'Next event' })
  return bar
}

/** Signs in as somebody else by the bar's menu. */
export async function signInAs(user: UserEvent, name: RegExp): Promise<void> {
  await user.click((await demoBar()).getByRole('button', { name: 'Sign in as…' }))
  await user.click(await screen.findByRole('menuitemradio', { name }))
}

/** Opens the dialog with the editions. */
export async function openEditions(user: UserEvent): Promise<Within> {
  await user.click((await demoBar()).getByRole('button', { name: /^Edition/ }))
  return within(await screen.findByRole('dialog', { name: 'Edition of the rules' }))
}
