import type { AccountKind } from './account'

export const mailKinds = [
  'activation-link',
  'upgrade-notice',
  'upgraded',
  'trial-ended',
  'trial-extended',
  'converted',
  'pending-trial-notice',
  'expiry-notice',
  'expired',
] as const
export type MailKind = (typeof mailKinds)[number]

/** Who gets a mail: the account's notification email, its partner's, its distributor's. */
export type Recipient = 'account' | 'partner' | 'distributor'

/** A mail that a change causes, before anybody has put it into words. */
export interface MailCause {
  readonly kind: MailKind
  readonly to: readonly Recipient[]
}

/**
 * Who gets which mail (spec, sections 3 and 9): notices of an upgrade also go to whoever can block it, which is nobody where no MSP sold
 * the customer; the owner of a pending account learns that its trial ends, and a partner's distributor learns what it is billed for.
 */
export function mailCause(kind: MailKind, about: AccountKind, { canBeBlocked = true } = {}): MailCause {
  return { kind, to: recipients(kind, about, canBeBlocked) }
}

function recipients(kind: MailKind, about: AccountKind, canBeBlocked: boolean): readonly Recipient[] {
  switch (kind) {
    case 'upgrade-notice':
      if (!canBeBlocked) return ['account']
      return ['account', about === 'customer' ? 'partner' : 'distributor']
    case 'pending-trial-notice':
      return [about === 'customer' ? 'partner' : 'distributor']
    case 'upgraded':
    case 'converted':
      return about === 'partner' ? ['account', 'distributor'] : ['account']
    case 'activation-link':
    case 'trial-ended':
    case 'trial-extended':
    case 'expiry-notice':
    case 'expired':
      return ['account']
  }
}
