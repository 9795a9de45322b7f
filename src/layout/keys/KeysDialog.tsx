import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import Switch from '@mui/material/Switch'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { listKeys } from '../../account'
import { KeyGroup } from './KeyGroup'
import { useOfferedKeys } from './useOfferedKeys'

interface KeysDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  /** Whether the keys of the console work. */
  readonly on: boolean
  readonly onTurn: (on: boolean) => void
}

/** Every key, by where it works, in words; and the switch that turns off those that are one letter. */
export function KeysDialog({ open, onClose, on, onTurn }: KeysDialogProps) {
  const translate = useTranslate()
  const titleId = useId()
  const helpId = useId()
  const offered = useOfferedKeys()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      scroll="paper"
      slotProps={{ paper: { 'aria-labelledby': titleId } }}
    >
      <DialogTitle id={titleId} variant="h1" component="h2">
        {translate('layout.keys.title')}
      </DialogTitle>
      <DialogContent dividers tabIndex={0}>
        <KeyGroup
          title={translate('layout.keys.console')}
          keys={offered.map(({ does, keys }) => ({
            does: translate(`layout.keys.does.${does}`),
            keys,
            joined: 'sequence',
          }))}
        />
        <KeyGroup
          title={translate('layout.keys.list')}
          keys={listKeys.map(({ does, keys, joined }) => ({
            does: translate(`account.keys.${does}`),
            keys,
            joined,
          }))}
        />
        <KeyGroup
          title={translate('layout.keys.open')}
          keys={[{ does: translate('layout.keys.does.close'), keys: ['Escape'], joined: 'sequence' }]}
        />
        <FormControlLabel
          control={
            <Switch
              checked={on}
              onChange={(_, on) => onTurn(on)}
              slotProps={{ input: { 'aria-describedby': helpId } }}
            />
          }
          label={translate('layout.keys.switch')}
        />
        <FormHelperText id={helpId}>{translate('layout.keys.switchHelp')}</FormHelperText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('layout.keys.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
