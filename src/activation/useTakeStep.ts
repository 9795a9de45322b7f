import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActivationRecord } from '#contract'
import type { VisitorStep } from '#lifecycle'
import { usePartnerAppDataProvider } from '../api'
import { isAnswer, isOffline } from './failure'
import { activationKey, answerWithin } from './useActivation'
import { useBackOnline } from './useBackOnline'

type StepBody = { readonly account?: string }

interface StepFailure {
  readonly error: Error
  /** How often the step has failed. */
  readonly count: number
}

/** Takes one step of the visitor. While one is under way another is not begun, however fast somebody clicks. */
export function useTakeStep(
  token: string,
  step: VisitorStep['step'],
  { onRefused }: { readonly onRefused?: (cause: Error) => void } = {},
) {
  const queryClient = useQueryClient()
  const { takeStep } = usePartnerAppDataProvider()
  const [failure, setFailure] = useState<StepFailure>()
  useBackOnline(() => setFailure(before => (before && isOffline(before.error) ? undefined : before)))
  const queryKey = activationKey(token)
  const mutationKey = [...queryKey, step]
  const { mutate, isPending } = useMutation({
    mutationKey,
    mutationFn: (body: StepBody) => takeStep(token, step, body, AbortSignal.timeout(answerWithin)),
    networkMode: 'always',
    onSuccess: async record => {
      // What is being looked up meanwhile may be from before the step.
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, record)
    },
    onError: async error => {
      const reasonBefore = reasonIn(queryClient.getQueryData(queryKey))
      const lookedUp = queryClient.invalidateQueries({ queryKey })
      if (isAnswer(error)) {
        // A refusal is told together with what is the case.
        await lookedUp
        onRefused?.(error)
      } else {
        // If only the answer got lost, what it would have said is found there.
        void lookedUp.then(() => {
          if (reasonIn(queryClient.getQueryData(queryKey)) !== reasonBefore) setFailure(undefined)
        })
      }
      setFailure(before => ({ error, count: (before?.count ?? 0) + 1 }))
    },
  })
  const take = (body: StepBody) => {
    if (queryClient.isMutating({ mutationKey }) === 0) mutate(body)
  }
  return { take, isPending, failure }
}

function reasonIn(record: ActivationRecord | undefined): string | undefined {
  return record?.problem?.reason
}
