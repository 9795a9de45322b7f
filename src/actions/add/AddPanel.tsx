import Box from '@mui/material/Box'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useEffect, useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { useSentences } from '../../language'
import { focusMain } from '../../page'
import { PanelDrawer } from '../panel/PanelDrawer'
import { useKept } from '../panel/useKept'
import { Added } from './Added'
import { AddForm } from './AddForm'
import { Sending } from './Sending'
import { type Attempt, useAdding } from './useAdding'

interface AddPanelProps {
  readonly kind: AccountKind
  readonly returnFocus: () => void
  readonly onClosed: () => void
}

/** A new customer or partner: typed, sent, and pending. What is typed is kept until it has been added or is cleared. */
export function AddPanel({ kind, returnFocus, onClosed }: AddPanelProps) {
  const translate = useTranslate()
  const { actionTitle } = useSentences()
  const adding = useAdding(kind)
  const { attempt } = adding
  const [open, setOpen] = useState(true)
  const [leaving, setLeaving] = useState(false)

  useKept(useMemo(() => (open ? { kind, action: 'add' as const } : undefined), [open, kind]))

  // After the drawer has let the rest of the page be focused again.
  useEffect(() => {
    if (!open) (leaving ? focusMain : returnFocus)()
  }, [open, leaving, returnFocus])

  const close = () => setOpen(attempt.is === 'sending')
  const leave = () => {
    setLeaving(true)
    setOpen(false)
  }
  return (
    <PanelDrawer
      open={open}
      title={actionTitle('add', kind)}
      step={`${attempt.is} ${adding.timesStartedOver}`}
      subtitle={translate('actions.add.subtitle')}
      onClose={close}
      onClosed={onClosed}
    >
      <Box role="status" style={visuallyHidden}>
        {said(attempt, translate)}
      </Box>
      {attempt.is === 'sending' && <Sending />}
      {attempt.is === 'added' && (
        <Added record={attempt.record} onLeave={leave} onAddAnother={adding.addAnother} onClose={close} />
      )}
      {(attempt.is === 'typing' || attempt.is === 'refused' || attempt.is === 'unanswered') && (
        <AddForm kind={kind} adding={adding} attempt={attempt} onLeave={leave} onCancel={close} />
      )}
    </PanelDrawer>
  )
}

/** What a screen reader is told besides: it cannot see that the form has gone. What went wrong announces itself. */
function said(attempt: Attempt, translate: (key: string, facts?: object) => string): string {
  if (attempt.is === 'sending') return translate('actions.add.sending')
  if (attempt.is !== 'added') return ''
  const { organizationName: name, notificationEmail: email } = attempt.record
  return translate('actions.add.added.said', { name, email })
}
