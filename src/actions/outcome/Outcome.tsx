import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { useLocaleState, useTranslate } from 'react-admin'
import { useCounted } from '../../page'
import { PanelBody } from '../panel/PanelBody'
import { PanelFooter } from '../panel/PanelFooter'
import { leftToDecide, type PanelState } from '../panel/panelState'
import type { Subject } from '../subject/subject'
import { alreadySo } from './alreadySo'
import { OutcomeGroups } from './OutcomeGroups'
import { idsOf, type OutcomeKind } from './outcome'
import { SaveOutcomeButton } from './SaveOutcomeButton'

interface OutcomeProps {
  readonly title: string
  readonly state: Extract<PanelState, { phase: 'applied' }>
  /** The accounts as they stood before. */
  readonly accounts: readonly Subject[]
  readonly onRetry: () => void
  readonly onDecideAgain: () => void
  readonly onClose: () => void
}

/** What became of every account, the four ways apart, and what can still be done about it. */
export function Outcome({ title, state, accounts, onRetry, onDecideAgain, onClose }: OutcomeProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const [locale] = useLocaleState()
  const { outcomes, unanswered } = state.run
  const before = useMemo(() => new Map(accounts.map(account => [account.id, account])), [accounts])
  const so = useMemo(() => alreadySo(outcomes, before), [outcomes, before])
  const count = (kind: OutcomeKind) => idsOf(outcomes, kind).length.toLocaleString(locale)
  const changed = idsOf(outcomes, 'applied').length - so.size
  const toRetry = unanswered.reduce((sum, { ids }) => sum + ids.length, 0)
  const left = leftToDecide(state).length
  return (
    <>
      <PanelBody>
        <Stack component="section" spacing={1}>
          <Typography component="h3" variant="h2" tabIndex={-1} ref={focusOnEnd} sx={{ outline: 'none' }}>
            {translate('actions.outcome.heading')}
          </Typography>
          <Typography role="status" variant="body2">
            {translate(`actions.outcome.${so.size > 0 ? 'counts_so' : 'counts'}`, {
              applied: count('applied'),
              changed: changed.toLocaleString(locale),
              so: so.size.toLocaleString(locale),
              refused: count('refused'),
              failed: count('failed'),
              notAttempted: count('not-attempted'),
            })}
          </Typography>
          {toRetry > 0 && state.round === 0 && outcomes.size < state.ids.length && (
            <Alert severity="warning">{translate('actions.outcome.unanswered_before')}</Alert>
          )}
          <div>
            <OutcomeGroups outcomes={outcomes} before={before} so={so} />
          </div>
        </Stack>
      </PanelBody>
      <PanelFooter>
        {toRetry > 0 && (
          <Button variant="contained" onClick={onRetry}>
            {counted('actions.outcome.retry', toRetry)}
          </Button>
        )}
        {left > 0 && (
          <Button variant="outlined" onClick={onDecideAgain}>
            {counted('actions.outcome.decide_again', left)}
          </Button>
        )}
        <SaveOutcomeButton title={title} outcomes={outcomes} before={before} />
        <Button onClick={onClose}>{translate('actions.panel.close')}</Button>
      </PanelFooter>
    </>
  )
}

/** What had the focus while it ran is gone. */
function focusOnEnd(heading: HTMLElement | null) {
  heading?.focus()
}
