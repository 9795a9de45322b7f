import Divider from '@mui/material/Divider'
import Popover from '@mui/material/Popover'
import { useTranslate } from 'react-admin'
import type { AccountColumn } from '../accountColumn'
import { ColumnChoice } from './ColumnChoice'
import { DensityChoice } from './DensityChoice'

interface DisplayPanelProps {
  readonly columns: readonly Pick<AccountColumn<never>, 'source' | 'shown'>[]
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** Which columns the table has, in which order, and how close its rows stand. */
export function DisplayPanel({ columns, anchor, onClose }: DisplayPanelProps) {
  const translate = useTranslate()
  return (
    <Popover
      open
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      onClose={onClose}
      slotProps={{
        paper: { role: 'dialog', 'aria-label': translate('listView.display'), sx: { width: 320, p: 1 } },
      }}
    >
      <ColumnChoice columns={columns} />
      <Divider sx={{ my: 1 }} />
      <DensityChoice />
    </Popover>
  )
}
