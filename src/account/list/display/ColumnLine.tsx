import DownIcon from '@mui/icons-material/ArrowDownward'
import UpIcon from '@mui/icons-material/ArrowUpward'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import type { MouseEvent } from 'react'
import { useTranslate } from 'react-admin'
import { flushSync } from 'react-dom'

interface ColumnLineProps {
  readonly label: string
  readonly isShown: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onToggle: () => void
  readonly onMove: (places: -1 | 1) => void
}

/** One column, to be shown or hidden, and moved by one place. */
export function ColumnLine({ label, isShown, isFirst, isLast, onToggle, onMove }: ColumnLineProps) {
  const translate = useTranslate()
  const move = (places: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget
    flushSync(() => onMove(places))
    // The line has moved in the page, and its button lost the focus by it.
    button.focus()
  }
  return (
    <Stack component="li" direction="row" sx={{ alignItems: 'center', pl: 1, flexShrink: 0 }}>
      <FormControlLabel
        control={<Checkbox size="small" checked={isShown} onChange={onToggle} sx={{ p: 0.5 }} />}
        label={label}
        slotProps={{ typography: { variant: 'body2' } }}
        sx={{ flex: 1, m: 0, minWidth: 0 }}
      />
      {/* Not disabled: the button of the first or the last line would lose the focus as soon as it gets there. */}
      <IconButton
        size="small"
        aria-label={translate('listView.columns.up', { column: label })}
        aria-disabled={isFirst}
        onClick={isFirst ? undefined : move(-1)}
        sx={{ opacity: isFirst ? 0.3 : 1 }}
      >
        <UpIcon fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        aria-label={translate('listView.columns.down', { column: label })}
        aria-disabled={isLast}
        onClick={isLast ? undefined : move(1)}
        sx={{ opacity: isLast ? 0.3 : 1 }}
      >
        <DownIcon fontSize="small" />
      </IconButton>
    </Stack>
  )
}
