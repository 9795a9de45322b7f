import { useGetOne } from 'react-admin'
import type { DistributorRecord, PartnerRecord } from '#contract'
import { type AccountKind, type Offer, offerOfNewPartner } from '#lifecycle'
import { useSignedIn } from '../../api'

/** Where the owners of a kind of account are listed. */
export const ownersOf = { customer: 'partners', partner: 'distributors' } as const

/**
 * What there is for a new account: for a customer what its partner offers, for a partner what it will get. Undefined until the
 * owner is picked and loaded, and for a distributor whose edition hands on its own offer, which the console is not told.
 */
export function useOwnerOffer(kind: AccountKind, ownerId: string): Offer | undefined {
  const { session } = useSignedIn()
  const { organization } = session.operator
  const { data: picked } = useGetOne<PartnerRecord | DistributorRecord>(
    ownersOf[kind],
    { id: ownerId },
    { enabled: ownerId !== '', retry: false },
  )
  const owner = organization.kind === 'partner' ? organization : picked
  if (kind === 'customer') return owner
  const given = offerOfNewPartner(session.policy, owner ?? nothing)
  return given === nothing ? undefined : given
}

const nothing: Offer = { skus: [], addOns: [] }
