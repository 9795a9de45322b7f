import { useTranslate } from 'react-admin'
import type { Account } from '#lifecycle'
import { accountOf } from '../panel/loadAccounts'
import { changesOf } from '../preview/changesOf'
import { useChangeInWords } from '../preview/useChangeInWords'
import type { Outcome } from './outcome'

/** One outcome as a sentence, for a cell of a table. */
export function useOutcomeInWords(): (outcome: Outcome, before: Account | undefined) => string {
  const translate = useTranslate()
  const changeInWords = useChangeInWords()
  return (outcome, before) => {
    switch (outcome.is) {
      case 'applied': {
        const changes = before ? changesOf(before, accountOf(outcome.record)).map(changeInWords) : []
        return changes.map(({ fact, from, to }) => `${fact}: ${from && `${from} → `}${to}`).join('; ')
      }
      case 'refused':
      case 'failed':
        return translate(outcome.sentence, { _: outcome.sentence })
      case 'not-attempted':
        return translate('actions.outcome.explained.not-attempted')
    }
  }
}
