import { AutocompleteInput, ReferenceInput } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { useSignedIn } from '../../api'
import { FilterCell } from './FilterCell'
import { ownersToFilter } from './ownersToFilter'
import { useFilterInput } from './useFilterInput'

/** The owners that the operator sees several of. */
export function OwnerFilters({ kind }: { readonly kind: AccountKind }) {
  const input = useFilterInput()
  const { kind: operates } = useSignedIn().actor.organization
  return ownersToFilter(kind, operates).map(owner => (
    <FilterCell key={owner} is="name">
      <ReferenceInput source={`${owner}Id`} reference={`${owner}s`} sort={byName}>
        <AutocompleteInput {...input(`${owner}Id`)} filterToQuery={byWhatIsTyped} />
      </ReferenceInput>
    </FilterCell>
  ))
}

const byName = { field: 'organizationName', order: 'ASC' } as const

function byWhatIsTyped(q: string) {
  return q ? { q } : {}
}
