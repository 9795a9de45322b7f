import { pending } from './pending'

export const activity = {
  search: 'Search organization',
  count: '%{count} entry |||| %{count} entries',
  empty: 'Nothing has happened yet',
  emptyText: 'What operators do, and what the calendar does by itself, is written down here.',
  noResults: 'No entry matches this search and these filters.',
  moment: '%{day}, %{time} UTC',
  by: 'by %{name}',
  /** Who acts without being an operator. */
  actor: {
    calendar: 'Calendar',
    tenant: 'Microsoft 365 tenant',
    visitor: 'Visitor of the activation link',
  },
  byWhom: {
    calendar: 'by Calendar',
    tenant: 'by Microsoft 365 tenant',
    visitor: 'by Visitor of the activation link',
  },
  found: '%{name} · %{kind}',
  refused: 'Refused',
  failed: 'Failed',
  told: '“%{sentence}”',
  asItWas: 'Confirmed as it was.',
  added: 'added %{names}',
  removed: 'removed %{names}',
  outcome: { applied: 'Applied', refused: 'Refused' },
  kind: { customer: 'Customer', partner: 'Partner' },
  actionsBy: {
    operator: 'What operators do',
    onboarding: 'How far an onboarding has come',
    calendar: 'What the calendar does',
  },
  action: {
    ...pending.status,
    add: 'Add',
    'resend-link': 'Resend link',
    'check-again': 'Check again',
    'pending-trial-notice': 'End of a pending account’s trial announced',
    'extend-trial': 'Extend trial',
    'manage-upgrade': 'Manage subscription upgrade',
    convert: 'Convert to production account',
    edit: 'Edit',
    'upgrade-notice': 'Upgrade announced',
    upgraded: 'Upgraded to production',
    'trial-ended': 'Trial ended',
    'expiry-notice': 'Expiration announced',
    expired: 'Production ended',
  },
  /** What was tried, where it failed. */
  attempt: { 'consent-granted': 'Consent asked', 'running-import': 'Import' },
}
