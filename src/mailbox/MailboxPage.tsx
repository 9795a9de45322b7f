import { ListBase } from 'react-admin'
import { useMatch } from 'react-router'
import { useMailPath } from '../account'
import { fresh, latestFirst } from './fresh'
import { MailboxBody } from './MailboxBody'

/** What was sent to accounts and their owners, or would have been, the latest first; and one of the mails to read. */
export function MailboxPage() {
  const mailbox = useMailPath()()
  const openId = useMatch(`${mailbox}/:id`)?.params.id
  return (
    // What is searched stands in the address alone: who comes by the menu sees all mails, not those of an account visited before.
    <ListBase storeKey={false} sort={latestFirst} perPage={25} debounce={250} queryOptions={fresh}>
      <MailboxBody openId={openId} />
    </ListBase>
  )
}
