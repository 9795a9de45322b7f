import { ReferenceManyCount } from 'react-admin'
import { AccountEvents, AccountLife, AccountMails, AccountPage, AccountTab, AccountTabs } from '../account'
import { RecordActions } from '../actions'
import { PartnerCustomers } from './PartnerCustomers'
import { PartnerFacts } from './PartnerFacts'

export function PartnerPage() {
  return (
    <AccountPage kind="partner" actions={<RecordActions kind="partner" />}>
      <AccountTabs>
        <AccountTab label="account.page.overview">
          <AccountLife />
          <PartnerFacts />
        </AccountTab>
        <AccountTab
          label="account.page.customers"
          path="customers"
          count={
            <ReferenceManyCount reference="customers" target="partnerId" sx={{ lineHeight: 'inherit' }} />
          }
        >
          <PartnerCustomers />
        </AccountTab>
        <AccountTab label="account.page.activity" path="activity">
          <AccountEvents />
        </AccountTab>
        <AccountTab label="account.page.mails" path="mails">
          <AccountMails />
        </AccountTab>
      </AccountTabs>
    </AccountPage>
  )
}
