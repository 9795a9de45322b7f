import { calendarDateOf, editions } from '#lifecycle'
import type { MailAbout } from '../../../mock-api/mail/mailAbout'

/** Contoso, a customer of Northwind, in its list with a trial that ends on 29 June 2026 and upgrades by itself. */
export const contoso: MailAbout = {
  kind: 'customer',
  organizationName: 'Contoso',
  ownerName: 'Northwind',
  edition: editions['2025'],
  endsOn: calendarDateOf('2026-06-29'),
  automaticUpgrade: 'keep',
  canBeBlocked: true,
  activationLink: null,
}

/** Litware, a partner of Fabrikam, likewise. */
export const litware: MailAbout = {
  ...contoso,
  kind: 'partner',
  organizationName: 'Litware',
  ownerName: 'Fabrikam',
}

/** That it is pending, and no trial has started. */
export const pending = {
  endsOn: null,
  automaticUpgrade: null,
  activationLink: 'https://partners.example/activate/Zm9vYmFy',
} as const satisfies Partial<MailAbout>
