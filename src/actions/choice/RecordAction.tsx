import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { MouseEvent } from 'react'
import type { AccountKind, ActionName } from '#lifecycle'
import { useActionsSheet } from '../../account'
import { useSentences } from '../../language'
import { focusMain } from '../../page'
import { useOpenPanel } from '../panel/ActionPanels'
import { ActionIcon } from './ActionIcon'
import type { Eligibility } from './useEligibility'

interface RecordActionProps extends Eligibility {
  readonly kind: AccountKind
  readonly action: ActionName
  readonly id: string
  /** The element that says what it would do, or why it cannot be taken. */
  readonly sentenceId: string
  /** Whether that stands here; otherwise an action further down says it for both. */
  readonly saysIt: boolean
}

/** One action on one account: its button, and beneath it what it would do or why it cannot be taken. It keeps the focus either way. */
export function RecordAction({ kind, action, id, whyNot, effect, sentenceId, saysIt }: RecordActionProps) {
  const { actionTitle } = useSentences()
  const openPanel = useOpenPanel()
  const sheet = useActionsSheet()
  const open = ({ currentTarget }: MouseEvent<HTMLElement>) =>
    openPanel({
      kind,
      action,
      ids: [id],
      // What was to be done is done; the account is to be seen again.
      onApplied: () => sheet?.close(),
      returnFocus: () => {
        currentTarget.focus({ preventScroll: sheet !== undefined })
        if (document.activeElement === currentTarget) return
        if (sheet) sheet.focus()
        else focusMain()
      },
    })
  return (
    <Box component="li" sx={{ '&:not(:last-of-type)': { pb: saysIt ? 1.25 : 0.5 } }}>
      <Button
        size="small"
        fullWidth
        startIcon={<ActionIcon action={action} />}
        aria-describedby={sentenceId}
        variant="outlined"
        {...(whyNot === undefined
          ? { onClick: open, sx: button }
          : { 'aria-disabled': true, color: 'inherit', disableRipple: true, sx: [button, grey] })}
      >
        {actionTitle(action, kind)}
      </Button>
      {saysIt && (
        <Typography id={sentenceId} variant="body2" sx={{ color: 'text.secondary', pl: 4.5, mt: 0.25 }}>
          {whyNot ?? effect}
        </Typography>
      )}
    </Box>
  )
}

const button = { justifyContent: 'start', minHeight: { xs: 44, sm: 32 } } as const

const grey = {
  '&, &:hover': {
    color: 'text.secondary',
    borderColor: 'transparent',
    bgcolor: 'transparent',
    cursor: 'not-allowed',
  },
} as const
