import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useUnlisted } from '../../account'
import { useCounted } from '../../page'
import { resourceOfAction } from '../subject/subject'
import type { ChosenAction } from './ActionPanels'

interface OutOfSightNoteProps extends Pick<ChosenAction, 'kind' | 'action' | 'ids' | 'filter'> {
  readonly outOfSight: readonly string[]
  /** Takes accounts out of what is decided here, and their ticks off. */
  readonly onLeaveOut: (ids: readonly string[]) => void
}

/** How many of the accounts are not on the page behind the panel, and how many not in its list as it is filtered: those can be left out. */
export function OutOfSightNote({ kind, action, ids, filter, outOfSight, onLeaveOut }: OutOfSightNoteProps) {
  const counted = useCounted()
  const unlisted = useUnlisted(resourceOfAction(action, kind), filter, outOfSight)
  if (outOfSight.length === 0) return null
  const canLeaveOut = unlisted.length > 0 && unlisted.length < ids.length
  return (
    <Alert severity="info">
      {counted('actions.panel.out_of_sight', outOfSight.length)}
      {unlisted.length > 0 && ` ${counted('actions.panel.unlisted', unlisted.length)}`}
      {canLeaveOut && (
        <Button
          color="inherit"
          size="small"
          sx={{ display: 'block', ml: -0.75, textDecoration: 'underline' }}
          onClick={() => onLeaveOut(unlisted)}
        >
          {counted('actions.panel.leave_out', unlisted.length)}
        </Button>
      )}
    </Alert>
  )
}
