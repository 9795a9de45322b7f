import { Fragment } from 'react'
import { useTranslate } from 'react-admin'
import { Name } from './Name'

interface NameInSentenceProps {
  /** The sentence, in which the name stands as `name`. */
  readonly message: string
  readonly name: string
}

/** Stands where the name will; no text that anybody wrote holds it. */
const place = '\uE000'

/** A sentence about somebody whose name is held to its room, however long it is. */
export function NameInSentence({ message, name }: NameInSentenceProps) {
  const translate = useTranslate()
  const parts = translate(message, { name: place }).split(place)
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay in their order
    <Fragment key={index}>
      {index > 0 && <Name of={name} />}
      {part}
    </Fragment>
  ))
}
