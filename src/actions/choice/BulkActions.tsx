import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { AccountKind } from '#lifecycle'
import { useSentences } from '../../language'
import { focusMain } from '../../page'
import { useOpenPanel } from '../panel/ActionPanels'
import type { AnyAction } from '../subject/subject'
import { ActionIcon } from './ActionIcon'
import { actionOrder } from './actionOrder'
import { saidOnce } from './saidOnce'
import { useTicked } from './useTicked'
import { useWhyNever } from './useWhyNever'

interface BulkActionsProps {
  readonly kind: AccountKind
  /** The lifecycle actions, unless that is said. */
  readonly actions?: readonly AnyAction[]
}

const inBar = actionOrder.filter(action => action !== 'edit')

/**
 * The actions in the bar over ticked rows: those that the operator may ever take, the Actions menu explains the others. Each
 * opens its panel, which says what can be done and what cannot.
 */
export function BulkActions({ kind, actions = inBar }: BulkActionsProps) {
  const { actionTitle } = useSentences()
  const openPanel = useOpenPanel()
  const ticked = useTicked()
  const whyNever = useWhyNever()
  const note = saidOnce(actions.map(action => whyNever(action, kind)))
  if (note) {
    return (
      <Typography variant="body2" sx={{ '&&': { flexShrink: 1 } }}>
        {note}
      </Typography>
    )
  }
  const offered = actions.filter(action => whyNever(action, kind) === undefined)
  return offered.map(action => (
    <Button
      key={action}
      size="small"
      startIcon={<ActionIcon action={action} />}
      onClick={({ currentTarget }) =>
        openPanel({
          kind,
          action,
          ...ticked,
          // The bar goes when nothing is ticked any more.
          returnFocus: () => (currentTarget.isConnected ? currentTarget.focus() : focusMain()),
        })
      }
    >
      {actionTitle(action, kind)}
    </Button>
  ))
}
