import { useRecordContext, useTranslate } from 'react-admin'
import type { PartnerRecord } from '#contract'
import { CatalogNames, Day, DistributorName, Fact, FactColumns, Facts, SubscriptionFacts } from '../account'
import { useSignedIn } from '../api'

export function PartnerFacts() {
  const translate = useTranslate()
  const partner = useRecordContext<PartnerRecord>()
  const { kind } = useSignedIn().actor.organization
  if (!partner) return null
  const { skus, addOns, seats, billingStartedOn, notificationEmail, distributorId, createdOn, lastImportOn } =
    partner
  return (
    <FactColumns>
      <SubscriptionFacts of={partner} />
      <Facts title={translate('account.page.product')}>
        <Fact source="skus">
          <CatalogNames of="skus" slugs={skus} />
        </Fact>
        <Fact source="addOns">
          <CatalogNames of="addOns" slugs={addOns} />
        </Fact>
        <Fact source="seats">{seats}</Fact>
        <Fact source="billingStartedOn">
          {billingStartedOn ? <Day of={billingStartedOn} distance /> : translate('account.page.notBilled')}
        </Fact>
      </Facts>
      <Facts title={translate('account.page.organization')}>
        <Fact source="organizationName">{partner.organizationName}</Fact>
        <Fact source="notificationEmail">{notificationEmail}</Fact>
        {kind === 'internal' && (
          <Fact source="distributorId">
            <DistributorName id={distributorId} />
          </Fact>
        )}
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
