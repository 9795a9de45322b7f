import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { type PendingFacts, tokenOf } from '../../mock-api/channel'
import { visitorWith } from '../../mock-api/onboarding/visitor'
import type { Api } from '../../mock-api/server'
import { enter } from '../enter'
import { type OpenOptions, openConsole } from '../openConsole'

export const contoso = { kind: 'customer' } as const satisfies PendingFacts
export const wingtipToys = { kind: 'partner' } as const satisfies PendingFacts

/** How far a visitor has come before the page is opened: what stands before a step has been done. */
export type Waiting = 'start' | 'consent' | 'configure'

export interface OpenedLink {
  readonly user: UserEvent
  readonly api: Api
}

type LinkOptions = Omit<OpenOptions, 'at' | 'pending'> & {
  readonly of?: PendingFacts
  readonly waitingFor?: Waiting
}

/** Opens the link of Contoso, a customer of Northwind unless it is said to be something else. */
export async function openLink({
  of = contoso,
  waitingFor = 'start',
  ...options
}: LinkOptions = {}): Promise<OpenedLink> {
  return openConsole({
    ...options,
    at: '/activate/token-of-contoso',
    pending: { contoso: { ...of, ...standsAt[waitingFor] } },
  })
}

const linkSent = { status: 'link-sent', at: '2026-06-14T09:00:00.000Z' } as const
const started = { status: 'onboarding-started', at: '2026-06-14T10:00:00.000Z' } as const
const consented = { status: 'consent-granted', at: '2026-06-14T10:01:00.000Z' } as const

const standsAt: Readonly<Record<Waiting, Partial<PendingFacts>>> = {
  start: {},
  consent: { history: [linkSent, started] },
  configure: { history: [linkSent, started, consented] },
}

/** Contoso’s visitor in another browser. */
export function visitorElsewhere({ anybody }: Api) {
  return visitorWith(tokenOf('contoso'), anybody)
}

export const consentField = () =>
  screen.findByRole('textbox', { name: 'Work account of a Global Administrator' })
export const accountField = () => screen.findByRole('textbox', { name: 'Management account' })

export async function grantConsent(user: UserEvent, account: string): Promise<void> {
  await user.clear(await consentField())
  await enter(user, await consentField(), account)
  await user.click(screen.getByRole('button', { name: 'Grant consent' }))
}

export async function confirmAccount(user: UserEvent, account: string): Promise<void> {
  await user.clear(await accountField())
  await enter(user, await accountField(), account)
  await user.click(screen.getByRole('button', { name: 'Confirm' }))
}

/** Confirms an account, and waits until it is being checked. */
export async function beChecked(user: UserEvent, account: string): Promise<void> {
  await confirmAccount(user, account)
  await step('Checking the management account')
}

/** The heading of the step, once the page is at it. */
export function step(title: string): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 2, name: new RegExp(`^Step \\d of 5 ${title}$`) })
}

/** The names of all steps, the present one with an arrow. */
export function steps(): readonly string[] {
  const list = within(screen.getByRole('list', { name: 'Steps of the activation' }))
  return list
    .getAllByRole('listitem')
    .map(item => `${item.getAttribute('aria-current') === 'step' ? '→ ' : ''}${nameOf(item)}`)
}

/** Without the mark before the name, which is not read out. */
function nameOf(item: HTMLElement): string {
  return [...item.children]
    .filter(part => part.getAttribute('aria-hidden') !== 'true')
    .map(part => part.textContent)
    .join('')
}

/** The visitor turns to something else, or comes back. */
export function turnTo(visibility: 'hidden' | 'visible'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  window.dispatchEvent(new Event('visibilitychange'))
}
