import { calendarDateOf, type Refusal, type RefusalReason } from '#lifecycle'

const day = calendarDateOf('2026-06-05')

/** One refusal of each reason, and the sentence a person reads. */
export const sentences: {
  readonly [Reason in RefusalReason]: readonly [Extract<Refusal, { reason: Reason }>, string]
} = {
  'read-only-operator': [
    { reason: 'read-only-operator' },
    'You sign in as a viewer, who sees everything of the organization and changes nothing; ask one of its admins.',
  ],
  'own-access-suspended': [
    { reason: 'own-access-suspended', suspendedOn: day },
    'Your organization’s own access has been suspended since 5 June 2026, so you can only read.',
  ],
  'not-in-edition': [
    { reason: 'not-in-edition', edition: '2024-08', action: 'extend-trial', kind: 'partner' },
    'Edition 2024-08 has no “Extend trial” for partners.',
  ],
  'customer-of-your-partner': [
    { reason: 'customer-of-your-partner' },
    'This customer belongs to one of your partners; only that partner can extend its trial.',
  ],
  'not-sold-by-msp': [
    { reason: 'not-sold-by-msp' },
    'This customer was not sold by an MSP, so it can be seen here but not changed.',
  ],
  'already-in-production': [
    { reason: 'already-in-production', productionSince: day },
    'Already in PRODUCTION since 5 June 2026.',
  ],
  'not-in-production': [
    { reason: 'not-in-production' },
    'Still in TRIAL; only accounts in PRODUCTION can be edited.',
  ],
  'trial-ended': [
    { reason: 'trial-ended', endedOn: day },
    'The trial ended on 5 June 2026; only converting to production restores access.',
  ],
  'extension-limit-reached': [
    { reason: 'extension-limit-reached', limit: 1, endsOn: day },
    'Already extended once, as often as allowed; the trial ends on 5 June 2026.',
  ],
  'window-not-open': [
    { reason: 'window-not-open', opensOn: day },
    'The trial can be extended from 5 June 2026.',
  ],
  'partner-in-trial': [
    { reason: 'partner-in-trial', partnerName: 'Northwind', partnerTrialEndsOn: day },
    'Its partner Northwind is still in TRIAL (trial end 5 June 2026); the partner has to be converted first.',
  ],
  'sku-not-offered': [
    { reason: 'sku-not-offered', notOffered: ['enterprise', 'voice'] },
    'The customer’s partner does not offer enterprise, voice.',
  ],
  'changed-meanwhile': [
    { reason: 'changed-meanwhile', revision: 5 },
    'Somebody else changed this account meanwhile; look at its present state and apply again.',
  ],
  'not-yours-to-add': [
    { reason: 'not-yours-to-add', kind: 'customer' },
    'Customers are added by their own partner; a distributor adds partners.',
  ],
  'duplicate-account': [
    { reason: 'duplicate-account', kind: 'customer', duplicateId: 'contoso' },
    'There is a customer with this name and notification email already; add it a second time only if you mean to.',
  ],
  'not-started': [
    { reason: 'not-started' },
    'The onboarding has not been started: nobody has pressed Start on the page of the activation link.',
  ],
  'consent-not-granted': [
    { reason: 'consent-not-granted' },
    'Consent has not been granted yet; that is done on the page of the activation link.',
  ],
  'not-configured': [
    { reason: 'not-configured' },
    'The management configuration has not been confirmed yet; that is done on the page of the activation link.',
  ],
  'tenant-at-work': [{ reason: 'tenant-at-work' }, 'The tenant is being checked or imported at this moment.'],
}
