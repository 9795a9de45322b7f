import { type AccountKind, onboardingFailures, onboardingStatuses } from '#lifecycle'
import { choicesOf } from './choicesOf'
import { DayFilterInput } from './DayFilterInput'
import { OwnerFilters } from './OwnerFilters'
import { SeveralFilter } from './SeveralFilter'

/** What accounts can be filtered by while they are pending. `filterKinds` knows how many there are. */
export function PendingFilters({ kind }: { readonly kind: AccountKind }) {
  return (
    <>
      <SeveralFilter source="status" choices={choicesOf('status', whilePending)} />
      <SeveralFilter source="failure" choices={choicesOf('failure', onboardingFailures)} />
      <OwnerFilters kind={kind} />
      <DayFilterInput source="trialEndsOn_gte" />
      <DayFilterInput source="trialEndsOn_lte" />
      <DayFilterInput source="createdOn_gte" />
      <DayFilterInput source="createdOn_lte" />
    </>
  )
}

const whilePending = onboardingStatuses.filter(status => status !== 'import-completed')
