import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogContentText from '@mui/material/DialogContentText'
import DialogTitle from '@mui/material/DialogTitle'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { SavedView } from '#contract'

interface DeleteViewDialogProps {
  readonly view: SavedView
  readonly onClose: () => void
  readonly onDelete: () => void
}

/** Asks before a view is deleted, since nothing brings it back. */
export function DeleteViewDialog({ view, onClose, onDelete }: DeleteViewDialogProps) {
  const translate = useTranslate()
  const titleId = useId()
  const textId = useId()
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      aria-describedby={textId}
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id={titleId} variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        {translate('listView.saved.deleteTitle', { name: view.name })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText id={textId}>{translate('listView.saved.deleteText')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('listView.saved.cancel')}</Button>
        <Button
          variant="contained"
          color="error"
          onClick={() => {
            onDelete()
            onClose()
          }}
        >
          {translate('listView.saved.delete')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
