import { useRecordContext, useTranslate } from 'react-admin'
import type { CustomerRecord } from '#contract'
import {
  AccountLink,
  CatalogNames,
  Day,
  DistributorName,
  Fact,
  FactColumns,
  Facts,
  SubscriptionFacts,
} from '../account'
import { useSignedIn } from '../api'

export function CustomerFacts() {
  const translate = useTranslate()
  const customer = useRecordContext<CustomerRecord>()
  const { kind } = useSignedIn().actor.organization
  if (!customer) return null
  const { partner, source, sku, addOns, seats, notificationEmail, distributorId, createdOn, lastImportOn } =
    customer
  return (
    <FactColumns>
      <SubscriptionFacts of={customer} />
      <Facts title={translate('account.page.product')}>
        <Fact source="sku">
          <CatalogNames of="skus" slugs={[sku]} />
        </Fact>
        <Fact source="addOns">
          <CatalogNames of="addOns" slugs={addOns} />
        </Fact>
        <Fact source="seats">{seats}</Fact>
      </Facts>
      <Facts title={translate('account.page.organization')}>
        <Fact source="organizationName">{customer.organizationName}</Fact>
        <Fact source="notificationEmail">{notificationEmail}</Fact>
        {kind !== 'partner' && (
          <Fact source="partnerId">
            <AccountLink kind="partner" id={partner.id} light>
              {partner.organizationName}
            </AccountLink>
          </Fact>
        )}
        {kind === 'internal' && (
          <Fact source="distributorId">
            <DistributorName id={distributorId} />
          </Fact>
        )}
        <Fact source="source">{translate(`account.source.${source}`)}</Fact>
        <Fact source="createdOn">
          <Day of={createdOn} />
        </Fact>
        <Fact source="lastImportOn">
          <Day of={lastImportOn} />
        </Fact>
      </Facts>
    </FactColumns>
  )
}
