import { AutocompleteInput, type FilterPayload } from 'react-admin'
import { useFilterInput } from '../list/useFilterInput'
import { useActorInWords } from './useActorInWords'
import { useEventActors } from './useEventActors'

/** Who did it: offered are those who did something. */
export function ActorFilter({ among }: { readonly among: FilterPayload }) {
  const input = useFilterInput()
  const inWords = useActorInWords()
  const choices = useEventActors(among).map(actor => ({ ...actor, name: inWords(actor) }))
  return <AutocompleteInput {...input('actor')} choices={choices} translateChoice={false} />
}
