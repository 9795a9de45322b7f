import MailIcon from '@mui/icons-material/MailOutlined'
import { useTranslate } from 'react-admin'
import { StateMessage } from '../../page'

export function NoMails() {
  const translate = useTranslate()
  return (
    <StateMessage icon={MailIcon} title={translate('mailbox.empty')} text={translate('mailbox.emptyText')} />
  )
}
