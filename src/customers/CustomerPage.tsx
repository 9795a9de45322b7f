import { AccountEvents, AccountLife, AccountMails, AccountPage, AccountTab, AccountTabs } from '../account'
import { RecordActions } from '../actions'
import { CustomerFacts } from './CustomerFacts'

export function CustomerPage() {
  return (
    <AccountPage kind="customer" actions={<RecordActions kind="customer" />}>
      <AccountTabs>
        <AccountTab label="account.page.overview">
          <AccountLife />
          <CustomerFacts />
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
