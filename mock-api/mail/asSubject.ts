import { isolatedIfRightToLeft } from '#contract'
import { replaceNames } from './names'

/** The most characters that a name takes of a subject. */
const longestInSubject = 120

/**
 * A subject for the header: one line, its name, where it is very long, cut short. The marks stay around a right-to-left name alone: its letters
 * have the header encoded anyway, while any other subject stays as plain as it is.
 */
export function asSubject(sentence: string): string {
  return replaceNames(sentence, name => isolatedIfRightToLeft(clipped(name)))
}

function clipped(name: string): string {
  const characters = [...name]
  return characters.length <= longestInSubject
    ? name
    : `${characters.slice(0, longestInSubject - 1).join('')}…`
}
