import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogContentText from '@mui/material/DialogContentText'
import { type ReactNode, useId } from 'react'
import { TitledDialog } from './TitledDialog'
import type { Closing } from './useClosing'

interface QuestionDialogProps {
  readonly title: string
  readonly closing: Closing
  /** What is lost. */
  readonly text: ReactNode
  readonly cancel: string
  readonly apply: string
  readonly onApply: () => void
  /** Whether it is being done: until then the dialog stays. */
  readonly busy?: boolean
  /** What went wrong. */
  readonly children?: ReactNode
}

/** Asks before something is done that cannot be taken back. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { title, closing, text, cancel, apply, onApply, busy = false, children } = props
  const textId = useId()
  return (
    <TitledDialog title={title} closing={closing} stays={busy} describedBy={textId}>
      <DialogContent>
        <DialogContentText component="div" id={textId}>
          {text}
        </DialogContentText>
        {children}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => !busy && closing.close()}>{cancel}</Button>
        <Button variant="contained" color="error" loading={busy} onClick={onApply}>
          {apply}
        </Button>
      </DialogActions>
    </TitledDialog>
  )
}
