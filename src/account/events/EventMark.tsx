import BlockIcon from '@mui/icons-material/Block'
import EditIcon from '@mui/icons-material/EditOutlined'
import CalendarIcon from '@mui/icons-material/EventOutlined'
import UpgradeIcon from '@mui/icons-material/EventRepeatOutlined'
import ExtendIcon from '@mui/icons-material/MoreTimeOutlined'
import ConvertIcon from '@mui/icons-material/TrendingUp'
import type SvgIcon from '@mui/material/SvgIcon'
import type { EventRecord } from '#contract'

const icons: Readonly<Record<string, typeof SvgIcon>> = {
  'extend-trial': ExtendIcon,
  'manage-upgrade': UpgradeIcon,
  convert: ConvertIcon,
  edit: EditIcon,
}

/** The kind of an event by shape: an action, something that was refused, or something that the calendar did. */
export function EventMark({ action, outcome }: Pick<EventRecord, 'action' | 'outcome'>) {
  if (outcome === 'refused') return <BlockIcon color="error" fontSize="small" sx={{ mt: 0.25 }} />
  const Icon = icons[action] ?? CalendarIcon
  return <Icon color={icons[action] ? 'primary' : 'secondary'} fontSize="small" sx={{ mt: 0.25 }} />
}
