import type { Words } from './words'

/** The fields of customers, partners and distributors (spec, sections 2, 3 and 8). */
export const accountWords: Words = {
  id: 'The id of the record. It stays the same for the record’s whole life.',
  organizationName: 'The name of the organization.',
  notificationEmail: 'Where the mails about the account go.',
  distributorId: 'The id of the distributor: that of the account, of a customer that of its partner.',
  partnerId: 'The id of the customer’s partner. Null for a partner.',
  'soonest.partnerId': 'The id of the partner that is going to be billed.',
  subscriptionLevel: '`TRIAL` or `PRODUCTION`. A trial that has ended is still `TRIAL`: `stage` says more.',
  trialStartedOn:
    'The day on which the trial started: of a customer when its import was completed, of a partner when Start was pressed on its activation page (older editions: when it was created). Null in production.',
  trialEndsOn:
    'The day on which the trial ends, at its first moment: the day before is the last of the trial. Null without a trial, as in production.',
  trialExtensions: 'How often the trial has been extended. Null in production.',
  automaticUpgrade:
    'What happens on the day the trial ends: `keep`: it turns into production for one year; `block`: it stays TRIAL and its access is suspended. Null in production.',
  'manage-upgrade.body.automaticUpgrade':
    'What is to happen on the day the trial ends: `keep` the upgrade to production or `block` it. It can be set and unset until the trial ends.',
  'trials.automaticUpgrade': 'What happens to these trials when they end.',
  upgradeAnnouncedFor:
    'The value of `trialEndsOn` for which the notice of the upgrade has been mailed, so that there is one notice for each trial end. Null where none has been. A change of it is no new `revision`.',
  productionSince: 'The day since which the account has been in production. Null in a trial.',
  expiresOn:
    'The expiration date: on this day, at its first moment, production ends and access is suspended. Null in a trial.',
  'convert.body.expiresOn': 'The expiration date. If left out: one year from today.',
  'edit.body.expiresOn': 'The new expiration date. If left out, it stays. A later one restores access.',
  sku: 'The id of the customer’s SKU, of which it has exactly one.',
  'body.sku': 'The id of the SKU, one that the customer’s partner has. If left out, it stays.',
  skus: 'The ids of the SKUs that the organization may give to its customers.',
  addOns:
    'The ids of the add-ons: of a customer those that it has, of others those that may be given to customers.',
  'body.addOns':
    'The ids of all add-ons from now on, of those that the customer’s partner has. If left out, they stay.',
  'NewAccount.sku': 'The id of the SKU, one that the partner has.',
  'NewAccount.addOns': 'The ids of the add-ons, of those that the partner has. If left out: none.',
  seats: 'How many users of the tenant have a licence, as the last import counted them.',
  createdOn: 'The day on which the account was added.',
  lastImportOn: 'The day on which the tenant’s data was last imported. Null where it never was.',
  revision:
    'A number that goes up with each change of the account, by an operator or by itself; a notice or an end is none. It is sent back in `revisions` with Edit.',
  source:
    'Who sold the customer: `MSP`: its partner; `DIRECT`: somebody else. A customer that is not `MSP` is shown and cannot be acted on (`not-sold-by-msp`).',
  stage:
    'Where the account stands today, derived from account, edition and day and never stored. `trial-running`; `extension-open`: inside the window with an extension left; `trial-ended`: today is `trialEndsOn` or later; `production`; `production-ended`: today is `expiresOn` or later. In `trial-ended` and `production-ended` its access is suspended.',
  billingStartedOn:
    'The day since which the partner’s production customers have been billed to its distributor. Null before the partner is in production.',
  partner: 'The customer’s partner.',
  'PendingAccount.partner': 'The partner of a pending customer. Null for a pending partner.',
  'partner.organizationName': 'The name of the customer’s partner.',
  'partner.subscriptionLevel':
    'The level of the partner. While it is `TRIAL`, edition 2025 does not let its customers be converted.',
  'partner.trialEndsOn':
    'The day on which the partner’s own trial ends, at its first moment. Null in production.',
  'partner.addOns': 'The ids of the add-ons that the partner may give to its customers.',
  'distributor.organizationName': 'The name of the distributor.',
}
