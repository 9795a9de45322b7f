import { useState } from 'react'
import { useSignedIn } from '../../api'
import { Decision, type DecisionProps } from './Decision'
import { LoadingAccounts } from './LoadingAccounts'
import type { useAccounts } from './useAccounts'

interface DecidingProps extends Omit<DecisionProps, 'loaded' | 'seen' | 'opened'> {
  readonly accounts: ReturnType<typeof useAccounts>
}

/** Before anything is done: the accounts are fetched, anew when the day moves, and then looked at. */
export function Deciding({ accounts: { loaded, seen, ...loading }, ...deciding }: DecidingProps) {
  const [opened] = useState(useSignedIn().session)
  return loaded && seen ? (
    <Decision {...deciding} loaded={loaded} seen={seen} opened={opened} />
  ) : (
    <LoadingAccounts {...loading} total={deciding.ids.length} onCancel={deciding.onCancel} />
  )
}
