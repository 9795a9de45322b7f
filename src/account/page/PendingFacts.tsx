import { ResourceContextProvider, useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import { CatalogNames } from '../fields/CatalogNames'
import { Day } from '../fields/Day'
import { Moment } from '../fields/Moment'
import { Fact } from './Fact'
import { FactColumns } from './FactColumns'
import { Facts } from './Facts'

/** The facts of an account whose onboarding is not finished. */
export function PendingFacts({ of: account }: { readonly of: PendingRecord }) {
  const translate = useTranslate()
  const { organizationName, notificationEmail, statusSince, linkSentAt, trialEndsOn, addOns, createdOn } =
    account
  return (
    <ResourceContextProvider value="pending">
      <FactColumns>
        <Facts title={translate('account.page.onboarding')}>
          <Fact source="statusSince">
            <Moment of={statusSince} />
          </Fact>
          <Fact source="linkSentAt">
            <Moment of={linkSentAt} />
          </Fact>
          <Fact source="trialEndsOn">
            <Day of={trialEndsOn} distance />
          </Fact>
        </Facts>
        <Facts title={translate('account.page.product')}>
          <Fact source={account.kind === 'customer' ? 'sku' : 'skus'}>
            <CatalogNames of="skus" slugs={account.kind === 'customer' ? [account.sku] : account.skus} />
          </Fact>
          <Fact source="addOns">
            <CatalogNames of="addOns" slugs={addOns} />
          </Fact>
        </Facts>
        <Facts title={translate('account.page.organization')}>
          <Fact source="organizationName">{organizationName}</Fact>
          <Fact source="notificationEmail">{notificationEmail}</Fact>
          <Fact source="createdOn">
            <Day of={createdOn} />
          </Fact>
        </Facts>
      </FactColumns>
    </ResourceContextProvider>
  )
}
