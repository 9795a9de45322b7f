import Typography from '@mui/material/Typography'
import { ChangeLines } from '../preview/ChangeLines'
import { changesOf } from '../preview/changesOf'
import { type Subject, subjectOf } from '../subject/subject'
import type { Outcome } from './outcome'
import { useOutcomeInWords } from './useOutcomeInWords'

interface OutcomeCellProps {
  readonly outcome: Outcome | undefined
  readonly before: Subject | undefined
}

/** What the server said about one account: what it changed, or why it did not. */
export function OutcomeCell({ outcome, before }: OutcomeCellProps) {
  const inWords = useOutcomeInWords()
  if (!outcome || outcome.is === 'not-attempted') return null
  return outcome.is === 'applied' && outcome.record && before ? (
    <ChangeLines changes={changesOf(before, subjectOf(outcome.record))} />
  ) : (
    <Typography variant="body2">{inWords(outcome, before)}</Typography>
  )
}
