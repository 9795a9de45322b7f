import type { Client } from '../client'

/** What each page holds for each organization, in ids of accounts; for events and mails, whom they are about. */
export const accountsOf: Readonly<Record<string, readonly string[]>> = {
  northwind: ['customer-in-trial-of-northwind', 'customer-in-production-of-northwind'],
  tailspin: ['customer-in-trial-of-tailspin', 'customer-in-production-of-tailspin'],
  wingtip: ['customer-in-trial-of-wingtip', 'customer-in-production-of-wingtip'],
  trey: ['customer-in-trial-of-trey', 'customer-in-production-of-trey'],
  fabrikam: [
    'northwind',
    'tailspin',
    'wingtip',
    'partner-in-trial-of-fabrikam',
    'partner-in-production-of-fabrikam',
  ],
  adatum: ['trey', 'partner-in-trial-of-adatum', 'partner-in-production-of-adatum'],
}

/** Of each organization, in ids, who is pending. */
export const pendingOf: Readonly<Record<string, readonly string[]>> = {
  northwind: ['customer-pending-of-northwind'],
  tailspin: ['customer-pending-of-tailspin'],
  wingtip: ['customer-pending-of-wingtip'],
  trey: ['customer-pending-of-trey'],
  fabrikam: ['partner-pending-of-fabrikam'],
  adatum: ['partner-pending-of-adatum'],
}

export const seenCustomers: Readonly<Record<string, readonly string[]>> = {
  'internal-admin': ['northwind', 'tailspin', 'wingtip', 'trey'],
  'internal-viewer': ['northwind', 'tailspin', 'wingtip', 'trey'],
  'distributor-admin': ['northwind', 'tailspin', 'wingtip'],
  'distributor-viewer': ['northwind', 'tailspin', 'wingtip'],
  'partner-admin': ['northwind'],
  'partner-viewer': ['northwind'],
  'trial-partner-admin': ['tailspin'],
  'suspended-partner-admin': ['wingtip'],
}

export const seenPartners: Readonly<Record<string, readonly string[]>> = {
  'internal-admin': ['fabrikam', 'adatum'],
  'internal-viewer': ['fabrikam', 'adatum'],
  'distributor-admin': ['fabrikam'],
  'distributor-viewer': ['fabrikam'],
}

/** Every account is given something to read about: each gets an event and, being converted or sent a new link, a mail. */
export async function somethingHappensToEverybody(admin: Client): Promise<void> {
  for (const [kind, page] of [
    ['partner', 'partners'],
    ['customer', 'customers'],
  ] as const) {
    const { rows } = await admin.list(page)
    const ids = rows.map(({ id }) => id)
    await admin.act(kind, 'edit', { ids })
    await admin.act(kind, 'convert', { ids })
  }
  const { rows } = await admin.list('pending')
  await admin.post('/api/pending/actions/resend-link', { ids: rows.map(({ id }) => id) })
}

export function expectedOn(page: string, operator: string): readonly string[] {
  const customers = (seenCustomers[operator] ?? []).flatMap(owner => accountsOf[owner] ?? [])
  const partners = (seenPartners[operator] ?? []).flatMap(owner => accountsOf[owner] ?? [])
  const owners = [...(seenCustomers[operator] ?? []), ...(seenPartners[operator] ?? [])]
  const pending = owners.flatMap(owner => pendingOf[owner] ?? [])
  switch (page) {
    case 'customers':
      return customers
    case 'partners':
      return partners
    case 'pending':
      return pending
    case 'distributors':
      return ['fabrikam', 'adatum']
    case 'events':
      return [...customers, ...partners, ...pending]
    default:
      // Those that were in trial have been converted, which is told by mail, and so is every new link.
      return [...customers, ...partners, ...pending].filter(
        id => id.includes('-in-trial') || id.includes('-pending') || id === 'tailspin',
      )
  }
}
