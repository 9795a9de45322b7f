import Popover from '@mui/material/Popover'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'

interface LinkByHandProps {
  readonly link: string
  readonly label: string
  /** What it stands beside; null while there is nothing to copy by hand. */
  readonly anchorEl: HTMLElement | null
  readonly onClose: () => void
}

/** A link in a field, selected, for a browser in which a page may not copy. */
export function LinkByHand({ link, label, anchorEl, onClose }: LinkByHandProps) {
  const translate = useTranslate()
  return (
    <Popover
      open={anchorEl !== null}
      anchorEl={anchorEl}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': label, sx: { p: 2, width: 420, maxWidth: '92vw' } } }}
    >
      <TextField
        fullWidth
        autoFocus
        label={label}
        value={link}
        helperText={translate('account.link.byHand')}
        onFocus={event => event.target.select()}
        slotProps={{ htmlInput: { readOnly: true } }}
      />
    </Popover>
  )
}
