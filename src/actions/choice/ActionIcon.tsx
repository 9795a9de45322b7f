import AutorenewIcon from '@mui/icons-material/Autorenew'
import EditOutlinedIcon from '@mui/icons-material/EditOutlined'
import MoreTimeIcon from '@mui/icons-material/MoreTime'
import UpgradeIcon from '@mui/icons-material/Upgrade'
import type { SvgIconProps } from '@mui/material/SvgIcon'
import type { ActionName } from '#lifecycle'

const icons = {
  'extend-trial': MoreTimeIcon,
  'manage-upgrade': AutorenewIcon,
  convert: UpgradeIcon,
  edit: EditOutlinedIcon,
} as const satisfies Record<ActionName, unknown>

export function ActionIcon({ action, ...props }: SvgIconProps & { readonly action: ActionName }) {
  const Icon = icons[action]
  return <Icon fontSize="small" {...props} />
}
