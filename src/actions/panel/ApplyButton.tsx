import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslate } from 'react-admin'

interface ApplyButtonProps {
  /** Why it cannot be pressed, as a sentence. */
  readonly hindrance: string | undefined
  /** Without it, Apply submits the form in which it stands. */
  readonly onApply?: () => void
}

/** Grey while it cannot be pressed, and then it says why: it keeps the focus, so that the reason is read with it. */
export function ApplyButton({ hindrance, onApply }: ApplyButtonProps) {
  const translate = useTranslate()
  const reasonId = useId()
  return (
    <>
      {hindrance ? (
        <Button variant="contained" color="inherit" aria-disabled aria-describedby={reasonId} sx={grey}>
          {translate('actions.panel.apply')}
        </Button>
      ) : (
        <Button variant="contained" {...(onApply ? { onClick: onApply } : { type: 'submit' })}>
          {translate('actions.panel.apply')}
        </Button>
      )}
      {hindrance && (
        <Typography
          id={reasonId}
          variant="body2"
          sx={{ color: 'text.secondary', order: 1, flex: '1 1 12em' }}
        >
          {hindrance}
        </Typography>
      )}
    </>
  )
}

const grey = {
  '&, &:hover, &:active': {
    bgcolor: 'action.disabledBackground',
    color: 'text.secondary',
    boxShadow: 'none',
    cursor: 'not-allowed',
  },
} as const
