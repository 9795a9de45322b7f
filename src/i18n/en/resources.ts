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
  distributors: { name: 'Distributor |||| Distributors' },
  events: { name: 'Activity |||| Activity' },
}
