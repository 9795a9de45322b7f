import ListItemIcon from '@mui/material/ListItemIcon'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'
import type { AccountKind } from '#lifecycle'
import { useSentences } from '../../language'
import type { AnyAction } from '../subject/subject'
import { ActionIcon } from './ActionIcon'

interface ActionMenuItemProps {
  readonly kind: AccountKind
  readonly action: AnyAction | 'add'
  /** Why it cannot be chosen. Such an item stays reachable by keyboard. */
  readonly whyNot: string | undefined
  /** The element that says why for all items at once; without one the item says it itself. */
  readonly saidIn: string | undefined
  readonly onChoose: () => void
}

export function ActionMenuItem({ kind, action, whyNot, saidIn, onChoose }: ActionMenuItemProps) {
  const { actionTitle } = useSentences()
  const isOpen = whyNot === undefined
  return (
    <MenuItem
      aria-disabled={!isOpen}
      aria-describedby={saidIn}
      onClick={isOpen ? onChoose : undefined}
      sx={{ maxWidth: 340, whiteSpace: 'normal', cursor: isOpen ? 'pointer' : 'default' }}
    >
      <ListItemIcon>
        <ActionIcon action={action} />
      </ListItemIcon>
      <ListItemText
        primary={actionTitle(action, kind)}
        secondary={saidIn ? undefined : whyNot}
        slotProps={{ primary: isOpen ? {} : { sx: { color: 'text.secondary' } } }}
      />
    </MenuItem>
  )
}
