import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'react-admin'
import { sessionQueryKey, useErrorInWords } from '../api'

const demoCommands = ['demo'] as const

/** After so many milliseconds without an answer it is said that there is none. */
const answerWithin = 60_000

interface Ends<Answer> {
  readonly onDone: (answer: Answer) => void
  readonly onFailed?: (error: Error) => void
}

/**
 * A command of the demo kit. There is never more than one at a time: while one is under way, another press does nothing. Whatever comes
 * of it, the session is asked again.
 */
export function useDemoCommand<Asked, Answer>(
  command: (asked: Asked, signal: AbortSignal) => Promise<Answer>,
  { onDone, onFailed }: Ends<Answer>,
) {
  const queryClient = useQueryClient()
  const { mutate, error, reset } = useMutation({
    mutationKey: demoCommands,
    // Without a connection it fails, and says so, instead of waiting for one.
    networkMode: 'always',
    mutationFn: (asked: Asked) => command(asked, AbortSignal.timeout(answerWithin)),
    onSuccess: onDone,
    ...(onFailed && { onError: onFailed }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionQueryKey }),
  })
  return {
    error,
    forgetError: reset,
    run: (asked: Asked) => {
      if (queryClient.isMutating({ mutationKey: demoCommands }) === 0) mutate(asked)
    },
  }
}

/** Whether a command of the demo kit is under way. */
export function useIsBusy(): boolean {
  return useIsMutating({ mutationKey: demoCommands }) > 0
}

/** What went wrong, as a sentence. */
export function useFailureInWords(): (error: Error) => string {
  const translate = useTranslate()
  const inWords = useErrorInWords()
  return error =>
    error instanceof DOMException && error.name === 'TimeoutError'
      ? translate('demo.timeout')
      : inWords(error)
}
