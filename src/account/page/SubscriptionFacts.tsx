import { useTranslate } from 'react-admin'
import type { AccountRecord } from '#contract'
import { useCounted } from '../../page'
import { Day } from '../fields/Day'
import { Upgrade } from '../fields/Upgrade'
import { Fact } from './Fact'
import { Facts } from './Facts'

/** Where an account's subscription stands. A trial and production have different facts. */
export function SubscriptionFacts({ of: account }: { readonly of: AccountRecord }) {
  const translate = useTranslate()
  const counted = useCounted()
  const { subscriptionLevel, trialExtensions } = account
  return (
    <Facts title={translate('account.page.subscription')}>
      <Fact source="subscriptionLevel">{translate(`account.level.${subscriptionLevel}`)}</Fact>
      {subscriptionLevel === 'TRIAL' ? (
        <>
          <Fact source="trialStartedOn">
            <Day of={account.trialStartedOn} distance />
          </Fact>
          <Fact source="trialEndsOn">
            <Day of={account.trialEndsOn} distance />
          </Fact>
          <Fact source="trialExtensions">
            {trialExtensions
              ? counted('account.page.extensions', trialExtensions)
              : translate('account.page.notExtended')}
          </Fact>
          <Fact source="automaticUpgrade">
            <Upgrade of={account.automaticUpgrade} />
          </Fact>
        </>
      ) : (
        <>
          <Fact source="productionSince">
            <Day of={account.productionSince} distance />
          </Fact>
          <Fact source="expiresOn">
            <Day of={account.expiresOn} distance />
          </Fact>
        </>
      )}
    </Facts>
  )
}
