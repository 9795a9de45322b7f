import { useRecordContext, useTranslate } from 'react-admin'
import { KeptRows, ListStates, Pages } from '../../page'
import { ListOfAccount } from '../page/ListOfAccount'
import { MailRows } from './MailRows'
import { NoMails } from './NoMails'

const latestFirst = { field: 'at', order: 'DESC' } as const

/** The mails about the account in context, the latest first; each opens in the mailbox, among the others about it. */
export function MailsOfAccount() {
  const translate = useTranslate()
  const account = useRecordContext()
  if (!account) return null
  const search = `?filter=${encodeURIComponent(JSON.stringify({ accountId: account.id }))}`
  return (
    <ListOfAccount reference="mails" target="accountId" sort={latestFirst}>
      <ListStates empty={<NoMails />} noResults={translate('mailbox.noResults')}>
        <KeptRows>
          <MailRows search={search} />
        </KeptRows>
        <Pages rowsPerPageOptions={[25, 100]} />
      </ListStates>
    </ListOfAccount>
  )
}
