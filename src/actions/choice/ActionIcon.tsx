import AddIcon from '@mui/icons-material/Add'
import AutorenewIcon from '@mui/icons-material/Autorenew'
import EditOutlinedIcon from '@mui/icons-material/EditOutlined'
import ForwardToInboxIcon from '@mui/icons-material/ForwardToInboxOutlined'
import MoreTimeIcon from '@mui/icons-material/MoreTime'
import PublishedWithChangesIcon from '@mui/icons-material/PublishedWithChangesOutlined'
import UpgradeIcon from '@mui/icons-material/Upgrade'
import type { SvgIconProps } from '@mui/material/SvgIcon'
import type { AnyAction } from '../subject/subject'

const icons = {
  'extend-trial': MoreTimeIcon,
  'manage-upgrade': AutorenewIcon,
  convert: UpgradeIcon,
  edit: EditOutlinedIcon,
  'resend-link': ForwardToInboxIcon,
  'check-again': PublishedWithChangesIcon,
  add: AddIcon,
} as const satisfies Record<AnyAction | 'add', unknown>

export function ActionIcon({ action, ...props }: SvgIconProps & { readonly action: AnyAction | 'add' }) {
  const Icon = icons[action]
  return <Icon fontSize="small" {...props} />
}
