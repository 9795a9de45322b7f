const accountFields = {
  organizationName: 'Organization',
  notificationEmail: 'Notification email',
  distributorId: 'Distributor',
  subscriptionLevel: 'Subscription level',
  stage: 'Stage',
  trialStartedOn: 'Trial started',
  trialEndsOn: 'Trial ends',
  trialExtensions: 'Extensions',
  automaticUpgrade: 'Automatic upgrade',
  productionSince: 'Production since',
  expiresOn: 'Expires',
  addOns: 'Add-ons',
  seats: 'Seats',
  createdOn: 'Created',
  lastImportOn: 'Last import',
  status: 'Status',
  failure: 'Problem',
}

export const resources = {
  customers: {
    name: 'Customer |||| Customers',
    fields: {
      ...accountFields,
      partnerId: 'Partner',
      'partner.organizationName': 'Partner',
      source: 'Source',
      sku: 'SKU',
    },
  },
  partners: {
    name: 'Partner |||| Partners',
    fields: { ...accountFields, skus: 'SKUs', billingStartedOn: 'Billing since' },
  },
  pending: {
    name: 'Pending account |||| Pending accounts',
    fields: {
      ...accountFields,
      'partner.organizationName': 'Partner',
      partnerId: 'Partner',
      addedAt: 'Created',
      activationLink: 'Link',
      importErrors: 'Import errors',
      eventLog: 'Event log',
      statusSince: 'Status',
      sku: 'SKU',
      skus: 'SKUs',
    },
  },
  distributors: { name: 'Distributor |||| Distributors' },
  events: {
    name: 'Activity |||| Activity',
    fields: {
      accountId: 'Account',
      accountKind: 'Kind of account',
      actor: 'Done by',
      action: 'Action',
      outcome: 'Outcome',
      reason: 'Reason',
      edition: 'Edition',
      on: 'Day',
    },
  },
  mails: {
    name: 'Mailbox |||| Mailbox',
    fields: { to: 'To', at: 'Written', kind: 'Kind', state: 'State', error: 'Mail server said' },
  },
}
