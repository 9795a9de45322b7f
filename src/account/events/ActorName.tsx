import { useActorInWords } from './useActorInWords'
import { useEventActors } from './useEventActors'

/** The name of whoever acted, by its id; the id itself where nobody of that id has. */
export function ActorName({ id }: { readonly id: string }) {
  const inWords = useActorInWords()
  return inWords(useEventActors().find(actor => actor.id === id) ?? { id, name: id })
}
