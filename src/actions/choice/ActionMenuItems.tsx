import Divider from '@mui/material/Divider'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import type { AnyAction } from '../subject/subject'
import { ActionMenuItem } from './ActionMenuItem'
import { saidOnce } from './saidOnce'
import { useWhyNever } from './useWhyNever'

interface ActionMenuItemsProps {
  readonly kind: AccountKind
  readonly actions: readonly AnyAction[]
  readonly tickedCount: number
  /** The id of what is said once. */
  readonly noteId: string
  readonly onChoose: (action: AnyAction) => void
}

/** Actions as menu items. What keeps all of them from being chosen is said once, above them. */
export function ActionMenuItems({ kind, actions, tickedCount, noteId, onChoose }: ActionMenuItemsProps) {
  const translate = useTranslate()
  const whyNever = useWhyNever()
  const unticked = tickedCount === 0 ? translate('actions.menu.tick_first') : undefined
  const items = actions.map(action => ({ action, whyNot: whyNever(action, kind) ?? unticked }))
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
