import type { ActivationRecord } from '#contract'
import { PageLoading } from '../page'
import { Activation } from './Activation'
import { stepOf } from './activationStep'
import { DeadLinkMessage } from './DeadLinkMessage'
import { deadLinkIn } from './deadLink'
import { Finished } from './Finished'
import { LoadFailed } from './LoadFailed'
import { MovedOnContext, useMovedOn } from './movedOn'
import { useActivation } from './useActivation'

/** What stands behind a link: an activation under way, one that is finished, or nothing any more. */
export function OpenedLink({ token }: { readonly token: string }) {
  const { data: record, error, refetch } = useActivation(token)
  const deadLink = deadLinkIn(error)
  const view = viewOf(record, error)
  const hasMovedOn = useMovedOn(view)
  const lookAgain = () => void refetch()

  if (view === undefined) return <PageLoading />
  return (
    <MovedOnContext key={view} value={hasMovedOn}>
      {deadLink?.is === 'used' ? (
        <Finished token={token} link={deadLink} isNews={record !== undefined} />
      ) : deadLink ? (
        <DeadLinkMessage is={deadLink.is} />
      ) : record ? (
        <Activation token={token} record={record} isBehind={error !== null} onLookAgain={lookAgain} />
      ) : (
        error && <LoadFailed error={error} onRetry={lookAgain} />
      )}
    </MovedOnContext>
  )
}

/** What the page shows, as one word: when that changes, the visitor is somewhere else. Undefined while it is on its way. */
function viewOf(record: ActivationRecord | undefined, error: Error | null): string | undefined {
  const deadLink = deadLinkIn(error)
  if (deadLink) return deadLink.is
  if (record) return `${stepOf(record)}${record.tenantAtWork ? ' at work' : ''}`
  return error ? 'failed' : undefined
}
