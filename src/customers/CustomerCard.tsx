import { useRecordContext } from 'react-admin'
import type { CustomerRecord } from '#contract'
import { AccountCard, CardTerm, CatalogNames } from '../account'
import { useSignedIn } from '../api'
import { Name } from '../page'

/** What a narrow screen says of a customer. */
export function CustomerCard() {
  const customer = useRecordContext<CustomerRecord>()
  const { kind } = useSignedIn().actor.organization
  if (!customer) return null
  return (
    <AccountCard kind="customer" of={customer}>
      <CardTerm of={customer} />
      <CatalogNames of="skus" slugs={[customer.sku]} />
      {kind !== 'partner' && (
        <>
          {' · '}
          <Name of={customer.partner.organizationName} />
        </>
      )}
    </AccountCard>
  )
}
