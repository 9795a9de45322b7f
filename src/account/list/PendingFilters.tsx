import { SelectArrayInput } from 'react-admin'
import { type AccountKind, onboardingFailures, onboardingStatuses } from '#lifecycle'
import { choicesOf } from './choicesOf'
import { DayFilterInput } from './DayFilterInput'
import { OwnerFilters } from './OwnerFilters'
import { useFilterInput } from './useFilterInput'

/** What accounts can be filtered by while they are pending. */
export function PendingFilters({ kind }: { readonly kind: AccountKind }) {
  const input = useFilterInput()
  return (
    <>
      <SelectArrayInput {...input('status')} choices={choicesOf('status', whilePending)} />
      <SelectArrayInput {...input('failure')} choices={choicesOf('failure', onboardingFailures)} />
      <OwnerFilters kind={kind} />
      <DayFilterInput source="trialEndsOn_gte" />
      <DayFilterInput source="trialEndsOn_lte" />
      <DayFilterInput source="createdOn_gte" />
      <DayFilterInput source="createdOn_lte" />
    </>
  )
}

const whilePending = onboardingStatuses.filter(status => status !== 'import-completed')
