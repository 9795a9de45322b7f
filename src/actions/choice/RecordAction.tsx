import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type MouseEvent, useId } from 'react'
import { type AccountKind, type ActionName, actionTitle } from '#lifecycle'
import { focusMain } from '../../page'
import { useOpenPanel } from '../panel/ActionPanels'
import { ActionIcon } from './ActionIcon'
import type { Eligibility } from './useEligibility'

interface RecordActionProps extends Eligibility {
  readonly kind: AccountKind
  readonly action: ActionName
  readonly id: string
  /** The element that says for all actions at once why none can be taken. */
  readonly saidIn: string | undefined
}

/**
 * One action on one account: its button, and beside it what it would do or why it cannot be taken. It keeps the focus either way. On a
 * phone what it would do is left to its panel, so that what comes next for the account is in sight beneath.
 */
export function RecordAction({ kind, action, id, whyNot, effect, saidIn }: RecordActionProps) {
  const openPanel = useOpenPanel()
  const sentenceId = useId()
  const open = ({ currentTarget }: MouseEvent<HTMLElement>) =>
    openPanel({
      kind,
      action,
      ids: [id],
      returnFocus: () => (currentTarget.isConnected ? currentTarget.focus() : focusMain()),
    })
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
      <Button
        size="small"
        startIcon={<ActionIcon action={action} />}
        aria-describedby={saidIn ?? sentenceId}
        {...(whyNot === undefined
          ? { onClick: open }
          : { 'aria-disabled': true, color: 'inherit', disableRipple: true, sx: grey })}
      >
        {actionTitle(action, kind)}
      </Button>
      {saidIn === undefined && (
        <Typography
          id={sentenceId}
          variant="body2"
          sx={{
            color: 'text.secondary',
            display: { xs: whyNot === undefined ? 'none' : 'block', sm: 'block' },
          }}
        >
          {whyNot ?? effect}
        </Typography>
      )}
    </Box>
  )
}

const grey = {
  '&, &:hover': { color: 'text.secondary', bgcolor: 'transparent', cursor: 'not-allowed' },
} as const
