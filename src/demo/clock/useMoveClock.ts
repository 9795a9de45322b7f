import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { problemIn, usePartnerAppDataProvider } from '../../api'
import { useDemoCommand, useFailureInWords } from '../useDemoCommand'
import { clockQueryKey, useClock } from './useClock'

/** Moves the clock, and says so when it did not move. `nothingAhead` is why there is no next event, until something was read anew. */
export function useMoveClock() {
  const translate = useTranslate()
  const notify = useNotify()
  const failureInWords = useFailureInWords()
  const queryClient = useQueryClient()
  const { moveClock } = usePartnerAppDataProvider()
  const { dataUpdatedAt: readAt } = useClock()
  const [found, setFound] = useState<{ readonly nothingAhead: string; readonly readAt: number }>()
  const say = (sentence: string, type: 'warning' | 'error') =>
    notify(sentence, { type, autoHideDuration: 10_000, messageArgs: { _: sentence } })

  const { run } = useDemoCommand(moveClock, {
    onDone: clock => queryClient.setQueryData(clockQueryKey, clock),
    onFailed: error => {
      const problem = problemIn(error)
      if (problem?.reason === 'nothing-ahead') {
        setFound({ nothingAhead: problem.detail, readAt })
        say(problem.detail, 'warning')
      } else if (problem?.reason === 'invalid-fields') {
        say(translate('demo.clock.movedMeanwhile'), 'warning')
      } else {
        say(translate('demo.clock.failed', { reason: failureInWords(error) }), 'error')
      }
    },
  })
  return { move: run, nothingAhead: found?.readAt === readAt ? found.nothingAhead : undefined }
}
