import Dialog, { type DialogProps } from '@mui/material/Dialog'
import DialogTitle from '@mui/material/DialogTitle'
import { useId } from 'react'
import type { Closing } from './useClosing'

interface TitledDialogProps extends Pick<DialogProps, 'maxWidth' | 'fullScreen' | 'children'> {
  readonly title: string
  readonly closing: Closing
  /** Unless Escape and a press beside it may close the dialog. */
  readonly stays?: boolean
  /** The id of the text that says what it is about. */
  readonly describedBy?: string
}

/** A dialog under its title. */
export function TitledDialog({
  title,
  closing,
  stays = false,
  describedBy,
  children,
  maxWidth = 'xs',
  fullScreen = false,
}: TitledDialogProps) {
  const titleId = useId()
  return (
    <Dialog
      open={closing.open}
      onClose={() => !stays && closing.close()}
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      maxWidth={maxWidth}
      fullWidth
      fullScreen={fullScreen}
      slotProps={{ transition: { onExited: closing.onClosed } }}
    >
      <DialogTitle id={titleId} variant="h1" component="h2" sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </DialogTitle>
      {children}
    </Dialog>
  )
}
