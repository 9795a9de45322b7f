import { AutocompleteInput, type FilterPayload } from 'react-admin'
import { useFilterInput } from '../list/useFilterInput'
import { useEventActors } from './useEventActors'

/** Who did it: offered are those who did something. */
export function ActorFilter({ among }: { readonly among: FilterPayload }) {
  const input = useFilterInput()
  return <AutocompleteInput {...input('actor')} choices={useEventActors(among)} translateChoice={false} />
}
