import type { Channel, PendingFacts } from '../channel'

/*
 * Two distributors side by side. Every partner has a customer of each kind and one that is pending, and the ids say whose they
 * are: an account of one distributor is foreign to the operators of the other, and a partner's customer to those of every other
 * partner.
 */

const owners = ['northwind', 'tailspin', 'wingtip', 'trey'] as const

/** Ready for a new link as well as for another check. */
const stuck = {
  history: [
    { status: 'link-sent', at: '2026-06-01T08:00:00.000Z' },
    { status: 'onboarding-started', at: '2026-06-02T08:00:00.000Z' },
    { status: 'consent-granted', at: '2026-06-02T09:00:00.000Z' },
    { status: 'management-configuration', at: '2026-06-02T10:00:00.000Z' },
    { status: 'pre-import-error', at: '2026-06-02T10:01:00.000Z' },
  ],
  failure: 'conditional-access',
} as const satisfies Omit<PendingFacts, 'kind'>

export const twoChannels = {
  customers: Object.fromEntries(
    owners.flatMap(partnerId => [
      [`customer-in-trial-of-${partnerId}`, { in: 'a trial two days from its end', partnerId }],
      [`customer-in-production-of-${partnerId}`, { in: 'production for months', partnerId }],
    ]),
  ),
  partners: {
    'partner-in-trial-of-fabrikam': 'a trial two days from its end',
    'partner-in-production-of-fabrikam': 'production for months',
    'partner-in-trial-of-adatum': { in: 'a trial two days from its end', distributorId: 'adatum' },
    'partner-in-production-of-adatum': { in: 'production for months', distributorId: 'adatum' },
  },
  pending: {
    ...Object.fromEntries(
      owners.map(partnerId => [
        `customer-pending-of-${partnerId}`,
        {
          ...stuck,
          kind: 'customer',
          partnerId,
          distributorId: partnerId === 'trey' ? 'adatum' : 'fabrikam',
        },
      ]),
    ),
    'partner-pending-of-fabrikam': { ...stuck, kind: 'partner' },
    'partner-pending-of-adatum': { ...stuck, kind: 'partner', distributorId: 'adatum' },
  },
} as const satisfies Channel

/** Of the operators that do not see everything: whose accounts are their own, and whose are foreign to them. */
export const whose = {
  'distributor-admin': { customers: ['northwind', 'trey'], partners: ['fabrikam', 'adatum'] },
  'distributor-viewer': { customers: ['northwind', 'trey'], partners: ['fabrikam', 'adatum'] },
  'partner-admin': { customers: ['northwind', 'tailspin'], partners: ['fabrikam', 'adatum'] },
  'partner-viewer': { customers: ['northwind', 'wingtip'], partners: ['fabrikam', 'adatum'] },
  'trial-partner-admin': { customers: ['tailspin', 'northwind'], partners: ['fabrikam', 'adatum'] },
  'suspended-partner-admin': { customers: ['wingtip', 'trey'], partners: ['fabrikam', 'adatum'] },
  'reseller-admin': { customers: ['northwind', 'trey'], partners: ['fabrikam', 'adatum'] },
} as const satisfies Record<string, Record<'customers' | 'partners', readonly [own: string, foreign: string]>>

export function ownersFor(
  operatorId: string,
  resource: 'customers' | 'partners',
): { own: string; foreign: string | undefined } {
  const seesPart = Object.entries(whose).find(([id]) => id === operatorId)?.[1]
  if (!seesPart) return { own: resource === 'customers' ? 'northwind' : 'fabrikam', foreign: undefined }
  const [own, foreign] = seesPart[resource]
  return { own, foreign }
}
