import { useTranslate } from 'react-admin'
import { changesOf } from '../preview/changesOf'
import { useChangeInWords } from '../preview/useChangeInWords'
import { type Subject, subjectOf } from '../subject/subject'
import type { Outcome } from './outcome'
import { useTold } from './useTold'

/** One outcome as a sentence, for a cell of a table. */
export function useOutcomeInWords(): (outcome: Outcome, before: Subject | undefined) => string {
  const translate = useTranslate()
  const told = useTold()
  const changeInWords = useChangeInWords()
  return (outcome, before) => {
    switch (outcome.is) {
      case 'applied': {
        if (!outcome.record) return translate('actions.outcome.moved_on')
        const changes = before ? changesOf(before, subjectOf(outcome.record)).map(changeInWords) : []
        return (
          changes.map(({ fact, from, to }) => `${fact}: ${from && `${from} → `}${to}`).join('; ') ||
          translate('actions.preview.nothing_differs')
        )
      }
      case 'refused':
      case 'failed':
        return told(outcome.because)
      case 'not-attempted':
        return translate('actions.outcome.explained.not-attempted')
    }
  }
}
