import { TabbedShowLayout } from 'react-admin'
import { AccountEvents, AccountLife, AccountMails, AccountPage } from '../account'
import { RecordActions } from '../actions'
import { CustomerFacts } from './CustomerFacts'

export function CustomerPage() {
  return (
    <AccountPage kind="customer" actions={<RecordActions kind="customer" />}>
      <TabbedShowLayout>
        <TabbedShowLayout.Tab label="account.page.overview">
          <AccountLife />
          <CustomerFacts />
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
