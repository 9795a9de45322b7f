import { Suspense } from 'react'
import { lazyPage, PageLoading } from '../../page'

// It shares its rows with the mailbox, and would put them on the first page.
const MailsOfAccount = lazyPage(() => import('./MailsOfAccount').then(({ MailsOfAccount }) => MailsOfAccount))

/** The mails about the account in context. */
export function AccountMails() {
  return (
    <Suspense fallback={<PageLoading />}>
      <MailsOfAccount />
    </Suspense>
  )
}
