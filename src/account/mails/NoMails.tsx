import MailIcon from '@mui/icons-material/MailOutlined'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../../api'
import { StateMessage } from '../../page'

/** That there are none yet, and when some will be: what the past of a demo would have announced is not there. */
export function NoMails() {
  const translate = useTranslate()
  const { demo } = useSignedIn().session
  return (
    <StateMessage
      icon={MailIcon}
      title={translate('mailbox.empty')}
      text={translate(demo ? 'mailbox.emptyInDemo' : 'mailbox.emptyText')}
    />
  )
}
