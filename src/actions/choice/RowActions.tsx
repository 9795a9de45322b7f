import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import type { MouseEvent } from 'react'
import { useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import type { PendingActionName } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import { focusMain } from '../../page'
import { useOpenPanel } from '../panel/ActionPanels'
import { planPending } from '../subject/plan'
import { pendingAccountOf } from '../subject/subject'
import { ActionIcon } from './ActionIcon'

interface RowActionsProps {
  readonly record: PendingRecord
  readonly actions: readonly PendingActionName[]
  /** Where there is room for words. */
  readonly label?: 'icon' | 'text'
}

/** The actions on one row, grey where nothing would happen. Each opens its panel all the same, which says why. */
export function RowActions({ record, actions, label = 'icon' }: RowActionsProps) {
  const translate = useTranslate()
  const { actionTitle } = useSentences()
  const openPanel = useOpenPanel()
  const { session, actor } = useSignedIn()
  const asking = { actor, edition: session.policy, today: session.today }
  const { id, kind, organizationName } = record

  const open =
    (action: PendingActionName) =>
    ({ currentTarget }: MouseEvent<HTMLElement>) =>
      openPanel({
        kind,
        action,
        ids: [id],
        returnFocus: () => (currentTarget.isConnected ? currentTarget.focus() : focusMain()),
      })
  return actions.map(action => {
    const title = actionTitle(action, kind)
    const isOpen = planPending(action, [pendingAccountOf(record)], asking, {}).eligible.length > 0
    const button = {
      size: 'small',
      color: isOpen ? 'primary' : 'inherit',
      'aria-label': translate('actions.row', { action: title, name: organizationName }),
      onClick: open(action),
      sx: isOpen ? {} : { color: 'text.secondary' },
    } as const
    return label === 'text' ? (
      <Button key={action} startIcon={<ActionIcon action={action} />} {...button}>
        {title}
      </Button>
    ) : (
      <Tooltip key={action} title={title}>
        <IconButton {...button}>
          <ActionIcon action={action} />
        </IconButton>
      </Tooltip>
    )
  })
}
