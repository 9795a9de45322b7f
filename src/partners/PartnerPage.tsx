import { ReferenceManyCount, TabbedShowLayout } from 'react-admin'
import { AccountEvents, AccountLife, AccountMails, AccountPage } from '../account'
import { RecordActions } from '../actions'
import { PartnerCustomers } from './PartnerCustomers'
import { PartnerFacts } from './PartnerFacts'

export function PartnerPage() {
  return (
    <AccountPage kind="partner" actions={<RecordActions kind="partner" />}>
      <TabbedShowLayout>
        <TabbedShowLayout.Tab label="account.page.overview">
          <AccountLife />
          <PartnerFacts />
        </TabbedShowLayout.Tab>
        <TabbedShowLayout.Tab
          label="account.page.customers"
          path="customers"
          count={
            <ReferenceManyCount reference="customers" target="partnerId" sx={{ lineHeight: 'inherit' }} />
          }
        >
          <PartnerCustomers />
        </TabbedShowLayout.Tab>
        <TabbedShowLayout.Tab label="account.page.activity" path="activity">
          <AccountEvents />
        </TabbedShowLayout.Tab>
        <TabbedShowLayout.Tab label="account.page.mails" path="mails">
          <AccountMails />
        </TabbedShowLayout.Tab>
      </TabbedShowLayout>
    </AccountPage>
  )
}
