import Button from '@mui/material/Button'
import { type AccountKind, actionTitle } from '#lifecycle'
import { useOpenPanel } from '../panel/ActionPanels'
import { focusMain } from '../panel/focusMain'
import { ActionIcon } from './ActionIcon'
import { actionOrder } from './actionOrder'
import { useTicked } from './useTicked'

interface BulkActionsProps {
  readonly kind: AccountKind
}

const inBar = actionOrder.filter(action => action !== 'edit')

/** The actions in the bar over ticked rows. Each opens its panel, which says what can be done and what cannot. */
export function BulkActions({ kind }: BulkActionsProps) {
  const openPanel = useOpenPanel()
  const ticked = useTicked()
  return inBar.map(action => (
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
