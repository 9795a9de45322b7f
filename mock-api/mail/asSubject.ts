import { replaceNames } from './names'

/** The most characters that a name takes of a subject. */
const longestInSubject = 120

/** A subject for the header: one line, its name without marks and, where it is very long, cut short. */
export function asSubject(sentence: string): string {
  return replaceNames(sentence, clipped)
}

function clipped(name: string): string {
  const characters = [...name]
  return characters.length <= longestInSubject
    ? name
    : `${characters.slice(0, longestInSubject - 1).join('')}…`
}
