/** A request and what it is answered with, as the demo’s data has it. */
interface Example {
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly answers: Readonly<Record<number, unknown>>
  readonly csv?: string
}

const offered = {
  skus: ['essentials-msp-2025', 'professional-msp-2025'],
  addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
}
const partner = { id: 'partner-000001', organizationName: 'Fernhollow Managed Services' }

const customer = {
  id: 'customer-000186',
  organizationName: 'Blackthorn Ridge Foundry Group',
  notificationEmail: 'it@blackthorn-ridge-foundry-group.example',
  partnerId: partner.id,
  distributorId: 'distributor-1',
  source: 'MSP',
  subscriptionLevel: 'TRIAL',
  trialStartedOn: '2026-06-04',
  trialEndsOn: '2026-06-18',
  trialExtensions: 0,
  automaticUpgrade: 'keep',
  upgradeAnnouncedFor: '2026-06-18',
  productionSince: null,
  expiresOn: null,
  sku: 'professional-msp-2025',
  addOns: ['delegation-2025'],
  seats: 5,
  createdOn: '2026-06-04',
  lastImportOn: '2026-06-14',
  revision: 1,
  partner: { ...partner, subscriptionLevel: 'PRODUCTION', trialEndsOn: null, ...offered },
  stage: 'extension-open',
}
const extended = {
  ...customer,
  trialEndsOn: '2026-06-25',
  trialExtensions: 1,
  revision: 2,
  stage: 'trial-running',
}

const added = {
  kind: 'customer',
  organizationName: 'Harbour Bakery',
  notificationEmail: 'it@harbour-bakery.example',
  sku: 'essentials-msp-2025',
  addOns: ['audit-2025'],
}
const addedAt = '2026-06-15T09:30:00.000Z'

const requestId = '5e85ce33-72b2-4bab-b6ae-bee750b4554c'

/** Examples by the id of their operation, of 15 June 2026: each sort of request once. */
export const examples: Readonly<Record<string, Example>> = {
  signIn: {
    body: { operatorId: 'partner-admin' },
    answers: {
      201: {
        token: 'opaque',
        operator: {
          id: 'partner-admin',
          name: 'Partner admin',
          role: 'admin',
          organization: {
            kind: 'partner',
            ...partner,
            subscriptionLevel: 'PRODUCTION',
            trialEndsOn: null,
            expiresOn: '2027-02-15',
            ...offered,
          },
        },
      },
    },
  },
  listCustomers: {
    parameters: {
      sort: ['trialEndsOn', 'ASC'],
      range: [0, 24],
      filter: { view: 'extendable-now', automaticUpgrade: 'keep' },
      columns: ['organizationName', 'trialEndsOn'],
    },
    answers: {
      200: [customer],
      400: {
        type: '/problems/malformed-query',
        title: 'Malformed query',
        status: 400,
        detail: 'filter: trialEndsOn_lte must be a day such as 2026-06-15',
        reason: 'malformed-query',
        parameter: 'filter',
        filter: 'trialEndsOn_lte',
        value: 'tomorrow',
        requestId,
      },
    },
    csv: 'organizationName,trialEndsOn\r\nBlackthorn Ridge Foundry Group,2026-06-18\r\n',
  },
  customersExtendTrial: {
    body: { ids: [customer.id, 'customer-000068', 'customer-of-somebody-else'] },
    answers: {
      200: {
        results: [
          { id: customer.id, outcome: 'applied', record: extended },
          {
            id: 'customer-000068',
            outcome: 'refused',
            problem: {
              type: '/problems/window-not-open',
              title: 'Window not open',
              status: 409,
              detail: 'The trial can be extended from 24 June 2026.',
              reason: 'window-not-open',
              opensOn: '2026-06-24',
            },
          },
          { id: 'customer-of-somebody-else', outcome: 'not-found' },
        ],
      },
    },
  },
  addPending: {
    body: added,
    answers: {
      201: {
        ...added,
        id: 'customer-da9cf7553d08',
        partnerId: partner.id,
        partner,
        distributorId: 'distributor-1',
        status: 'link-sent',
        statusSince: addedAt,
        history: [{ status: 'link-sent', at: addedAt }],
        addedAt,
        linkSentAt: addedAt,
        activationLink: 'https://partners.example/activate/the-token-of-the-link',
        failure: null,
        tenantAtWork: false,
        importErrors: [],
        eventLog: [{ at: addedAt, message: 'Activation link sent to it@harbour-bakery.example.' }],
        trialStartedOn: null,
        trialEndsOn: null,
        createdOn: '2026-06-15',
      },
      409: {
        type: '/problems/duplicate-account',
        title: 'Duplicate account',
        status: 409,
        detail:
          'There is a customer with this name and notification email already; add it a second time only if you mean to.',
        reason: 'duplicate-account',
        kind: 'customer',
        duplicateId: 'customer-da9cf7553d08',
        requestId,
      },
    },
  },
  activationConsent: {
    parameters: { token: 'the-token-of-the-link' },
    body: { account: 'admin@harbour-bakery.example' },
    answers: {
      200: {
        organizationName: 'Harbour Bakery',
        kind: 'customer',
        sentBy: partner.organizationName,
        status: 'consent-granted',
        trialEndsOn: null,
        today: '2026-06-15',
        tenantAtWork: false,
        progress: null,
      },
      409: {
        type: '/problems/not-started',
        title: 'Not started',
        status: 409,
        detail:
          'The onboarding has not been started: nobody has pressed Start on the page of the activation link.',
        reason: 'not-started',
        hint: 'Press Start first.',
        requestId,
      },
    },
  },
}
