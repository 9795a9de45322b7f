import LinkOffIcon from '@mui/icons-material/LinkOffOutlined'
import MailIcon from '@mui/icons-material/MarkEmailUnreadOutlined'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { FrameMessage } from './FrameMessage'

const icons = { unknown: LinkOffIcon, replaced: MailIcon } as const

/** A link that opens nothing: what has happened and whom to ask, and nothing about whose it was. */
export function DeadLinkMessage({ is }: { readonly is: 'unknown' | 'replaced' }) {
  const translate = useTranslate()
  return (
    <FrameMessage icon={icons[is]} title={translate(`activation.${is}.title`)}>
      <Typography>{translate(`activation.${is}.text`)}</Typography>
      <Typography color="textSecondary">{translate(`activation.${is}.ask`)}</Typography>
    </FrameMessage>
  )
}
