import BlockIcon from '@mui/icons-material/Block'
import CheckIcon from '@mui/icons-material/CheckCircleOutlined'
import EditIcon from '@mui/icons-material/EditOutlined'
import ExpiredIcon from '@mui/icons-material/EventBusyOutlined'
import KeepIcon from '@mui/icons-material/EventRepeatOutlined'
import StartIcon from '@mui/icons-material/FlagOutlined'
import MailIcon from '@mui/icons-material/MailOutlined'
import ExtendIcon from '@mui/icons-material/MoreTimeOutlined'
import EndedIcon from '@mui/icons-material/TimerOffOutlined'
import type SvgIcon from '@mui/material/SvgIcon'
import type { AheadKind, PastKind } from './milestone'

interface Look {
  readonly icon: typeof SvgIcon
  readonly tone: 'primary' | 'secondary' | 'success' | 'warning' | 'error'
}

const mail: Look = { icon: MailIcon, tone: 'secondary' }
const extension: Look = { icon: ExtendIcon, tone: 'warning' }
const production: Look = { icon: CheckIcon, tone: 'success' }
const ended: Look = { icon: EndedIcon, tone: 'error' }
const expired: Look = { icon: ExpiredIcon, tone: 'error' }

/** A sign for each kind of milestone; what it is stands beside it in words. */
export const milestoneLooks: Readonly<Record<PastKind | AheadKind, Look>> = {
  'trial-started': { icon: StartIcon, tone: 'primary' },
  'window-opens': extension,
  'window-opened': extension,
  extended: { icon: ExtendIcon, tone: 'primary' },
  blocked: { icon: BlockIcon, tone: 'warning' },
  kept: { icon: KeepIcon, tone: 'primary' },
  'upgrade-notice': mail,
  upgraded: production,
  converted: production,
  'in-production': production,
  renewed: { icon: EditIcon, tone: 'primary' },
  'expiry-notice': mail,
  'trial-ended': ended,
  expired,
}
