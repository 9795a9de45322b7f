import { AutocompleteInput, ReferenceInput } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { useSignedIn } from '../../api'
import { FilterCell } from './FilterCell'
import { useFilterInput } from './useFilterInput'

/** The owners that the operator sees several of. */
export function OwnerFilters({ kind }: { readonly kind: AccountKind }) {
  const input = useFilterInput()
  const { kind: operates } = useSignedIn().actor.organization
  return (
    <>
      {kind === 'customer' && operates !== 'partner' && (
        <FilterCell is="name">
          <ReferenceInput source="partnerId" reference="partners" sort={byName}>
            <AutocompleteInput {...input('partnerId')} filterToQuery={byWhatIsTyped} />
          </ReferenceInput>
        </FilterCell>
      )}
      {operates === 'internal' && (
        <FilterCell is="name">
          <ReferenceInput source="distributorId" reference="distributors" sort={byName}>
            <AutocompleteInput {...input('distributorId')} filterToQuery={byWhatIsTyped} />
          </ReferenceInput>
        </FilterCell>
      )}
    </>
  )
}

const byName = { field: 'organizationName', order: 'ASC' } as const

function byWhatIsTyped(q: string) {
  return q ? { q } : {}
}
