import { emailAddress, read } from '#contract'
import type { PendingChange } from '../../api'
import type { PendingAccount } from '../subject/subject'
import type { Draft } from './draft'
import type { Obstacle } from './readDraft'

/** Reads the address to which a new link goes: nothing where it is the one that the account has, or where there are several accounts. */
export function readCorrection(
  { notificationEmail }: Draft,
  accounts: readonly PendingAccount[],
): { readonly change: PendingChange; readonly obstacle?: Obstacle } {
  const [only, ...others] = accounts
  if (notificationEmail === undefined || !only || others.length > 0) return { change: {} }
  const typed = read(emailAddress, notificationEmail)
  if (!typed.ok) return { change: {}, obstacle: 'email-not-valid' }
  return { change: typed.value === only.notificationEmail ? {} : { notificationEmail: typed.value } }
}
