import type { NewAccountRequest } from '#contract'
import type { Reads } from '../store/store'
import type { Owner } from './addPending'

/** An account, pending or not, that has the same name and email under the same owner; null when there is none. */
export async function duplicateOf(
  { kind, organizationName, notificationEmail }: NewAccountRequest,
  { partner, distributorId }: Owner,
  reads: Reads,
): Promise<string | null> {
  const same = (text: string, other: string) => text.toLowerCase() === other.toLowerCase()
  const isSame = (account: { organizationName: string; notificationEmail: string }) =>
    same(account.organizationName, organizationName) && same(account.notificationEmail, notificationEmail)

  const pending = (await reads.all('pending')).filter(account => account.kind === kind)
  if (kind === 'customer') {
    const customers = [...pending, ...(await reads.all('customers'))]
    return customers.find(one => one.partnerId === partner?.id && isSame(one))?.id ?? null
  }
  const partners = [...pending, ...(await reads.all('partners'))]
  return partners.find(one => one.distributorId === distributorId && isSame(one))?.id ?? null
}
