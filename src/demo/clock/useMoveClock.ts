import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import type { CalendarDate } from '#lifecycle'
import { problemIn, usePartnerAppDataProvider, useSignedIn } from '../../api'
import { useDemoCommand, useFailureInWords } from '../useDemoCommand'
import { clockQueryKey } from './useClock'

/** After so many milliseconds something may lie ahead: an onboarding was finished, or somebody acted in another browser. */
const askableAgainAfter = 5_000

/** Moves the clock, and says so when it did not move. `nothingAhead` is why there was no next event a moment ago. */
export function useMoveClock() {
  const translate = useTranslate()
  const notify = useNotify()
  const failureInWords = useFailureInWords()
  const queryClient = useQueryClient()
  const { moveClock } = usePartnerAppDataProvider()
  const { today } = useSignedIn().session
  const [found, setFound] = useState<{ readonly nothingAhead: string; readonly on: CalendarDate }>()
  useEffect(() => {
    if (!found) return undefined
    const timer = setTimeout(() => setFound(undefined), askableAgainAfter)
    return () => clearTimeout(timer)
  }, [found])
  const say = (sentence: string, type: 'warning' | 'error') =>
    notify(sentence, { type, autoHideDuration: 10_000, messageArgs: { _: sentence } })

  const { run } = useDemoCommand(moveClock, {
    onDone: clock => queryClient.setQueryData(clockQueryKey, clock),
    onFailed: error => {
      const problem = problemIn(error)
      if (problem?.reason === 'nothing-ahead') {
        setFound({ nothingAhead: failureInWords(error), on: today })
        say(failureInWords(error), 'warning')
      } else if (problem?.reason === 'invalid-fields') {
        say(translate('demo.clock.movedMeanwhile'), 'warning')
      } else {
        say(translate('demo.clock.failed', { reason: failureInWords(error) }), 'error')
      }
    },
  })
  return { move: run, nothingAhead: found?.on === today ? found.nothingAhead : undefined }
}
