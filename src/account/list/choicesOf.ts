import { choiceKeys } from './choiceKeys'

/** The values of a field as react-admin's inputs offer them. */
export function choicesOf(field: keyof typeof choiceKeys, ids: readonly string[]) {
  return ids.map(id => ({ id, name: `${choiceKeys[field]}.${id}` }))
}
