import { useTranslate } from 'react-admin'
import type { EventActor } from '#contract'

/** Who acted: an operator by its name, what acts by itself in the reader's language. */
export function useActorInWords(): (actor: EventActor) => string {
  const translate = useTranslate()
  return ({ id, name }) => translate(`activity.actor.${id}`, { _: name })
}
