/*
 * A name stands in a sentence between two marks, which isolate it: so a right-to-left name does not scramble the words around it.
 * The marks stay in plain text, become an element in HTML, and stay in a subject around a right-to-left name alone.
 */
const isolate = '\u2068'
const popIsolate = '\u2069'
const isolated = /\u2068([^\u2069]*)\u2069/g

/** Stands for a name of which nothing is left. */
const nameless = '(no name)'

/** A name for a sentence: one line, nothing in it that is an instruction to a terminal, a header or the order of letters. */
export function isolatedName(name: string): string {
  return `${isolate}${asOneLine(name) || nameless}${popIsolate}`
}

/** Rewrites each name of a sentence; the rest stays as it is. */
export function replaceNames(sentence: string, rewritten: (name: string) => string): string {
  return sentence.replace(isolated, (_, name: string) => rewritten(name))
}

function asOneLine(name: string): string {
  return name
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Control}\s]+/gu, ' ')
    .trim()
}
