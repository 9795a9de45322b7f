import Typography from '@mui/material/Typography'
import type { Account } from '#lifecycle'
import { accountOf } from '../panel/loadAccounts'
import { ChangeLines } from '../preview/ChangeLines'
import { changesOf } from '../preview/changesOf'
import type { Outcome } from './outcome'
import { useOutcomeInWords } from './useOutcomeInWords'

interface OutcomeCellProps {
  readonly outcome: Outcome | undefined
  readonly before: Account | undefined
}

/** What the server said about one account: what it changed, or why it did not. */
export function OutcomeCell({ outcome, before }: OutcomeCellProps) {
  const inWords = useOutcomeInWords()
  if (!outcome || outcome.is === 'not-attempted') return null
  return outcome.is === 'applied' && before ? (
    <ChangeLines changes={changesOf(before, accountOf(outcome.record))} />
  ) : (
    <Typography variant="body2">{inWords(outcome, before)}</Typography>
  )
}
