import MailIcon from '@mui/icons-material/MailOutlined'
import type { ResourceProps } from 'react-admin'
import { lazyPage } from '../page'

/** What was sent to accounts and their owners, or would have been. A mail's own address lies below the list's. */
export const mailbox: ResourceProps = {
  name: 'mails',
  icon: MailIcon,
  list: lazyPage(() => import('./MailboxPage').then(({ MailboxPage }) => MailboxPage)),
}
