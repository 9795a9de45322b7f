import Divider from '@mui/material/Divider'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { AccountKind, ActionName } from '#lifecycle'
import { ActionMenuItem } from './ActionMenuItem'
import { actionOrder } from './actionOrder'
import { saidOnce } from './saidOnce'
import { useWhyNever } from './useWhyNever'

interface ActionMenuItemsProps {
  readonly kind: AccountKind
  readonly tickedCount: number
  readonly onChoose: (action: ActionName) => void
}

/** The lifecycle actions as menu items. What keeps all of them from being chosen is said once, above them. */
export function ActionMenuItems({ kind, tickedCount, onChoose }: ActionMenuItemsProps) {
  const translate = useTranslate()
  const whyNever = useWhyNever()
  const noteId = useId()
  const unticked = tickedCount === 0 ? translate('actions.menu.tick_first') : undefined
  const items = actionOrder.map(action => ({ action, whyNot: whyNever(action, kind) ?? unticked }))
  const note = saidOnce(items.map(({ whyNot }) => whyNot))
  return (
    <>
      {note && (
        <Typography
          id={noteId}
          component="li"
          role="presentation"
          variant="body2"
          sx={{ px: 2, pt: 0.5, pb: 1, maxWidth: 340, color: 'text.secondary' }}
        >
          {note}
        </Typography>
      )}
      {note && <Divider component="li" sx={{ mb: 1 }} />}
      {items.map(({ action, whyNot }) => (
        <ActionMenuItem
          key={action}
          kind={kind}
          action={action}
          whyNot={whyNot}
          saidIn={note && noteId}
          onChoose={() => onChoose(action)}
        />
      ))}
    </>
  )
}
