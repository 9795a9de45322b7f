import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { type Account, type AccountKind, type ActionName, actionTitle, decide, explain } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useOpenPanel } from '../panel/ActionPanels'
import { focusMain } from '../panel/focusMain'
import { changesOf } from '../preview/changesOf'
import { useChangeInWords } from '../preview/useChangeInWords'
import { ActionIcon } from './ActionIcon'

interface RecordActionProps {
  readonly kind: AccountKind
  readonly action: ActionName
  readonly account: Account
}

/** One action on one account: its button, and beside it what it would do or why it cannot be taken. */
export function RecordAction({ kind, action, account }: RecordActionProps) {
  const openPanel = useOpenPanel()
  const sentence = useEligibility(action, account)
  const sentenceId = useId()
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
      <Button
        size="small"
        startIcon={<ActionIcon action={action} />}
        aria-describedby={sentenceId}
        color={sentence.allowed ? 'primary' : 'inherit'}
        onClick={({ currentTarget }) =>
          openPanel({
            kind,
            action,
            ids: [account.id],
            returnFocus: () => (currentTarget.isConnected ? currentTarget.focus() : focusMain()),
          })
        }
      >
        {actionTitle(action, kind)}
      </Button>
      <Typography id={sentenceId} variant="body2" sx={{ color: 'text.secondary' }}>
        {sentence.text}
      </Typography>
    </Box>
  )
}

function useEligibility(action: ActionName, account: Account): { allowed: boolean; text: string } {
  const translate = useTranslate()
  const { session, actor } = useSignedIn()
  const changeInWords = useChangeInWords()
  const { subscription } = account
  const isKept = subscription.level === 'TRIAL' && subscription.automaticUpgrade === 'keep'
  const decision = decide(action, {
    account,
    actor,
    edition: session.policy,
    today: session.today,
    change: action === 'manage-upgrade' ? { automaticUpgrade: isKept ? 'block' : 'keep' } : {},
  })
  if (!decision.allowed) return { allowed: false, text: explain(decision.refusal) }
  const changes = changesOf(account, decision.after).map(changeInWords)
  return {
    allowed: true,
    text:
      changes.map(({ fact, from, to }) => `${fact}: ${from && `${from} → `}${to}`).join(' · ') ||
      translate(`actions.record.edit.${account.kind}`),
  }
}
