import fc from 'fast-check'

/** Halves of characters, which are none: from 0xd800 up to 0xdfff. */
const halves = { from: 0xd800, count: 0x800 }

/**
 * Any character of Unicode, the same as fast-check's unit `binary`. That one first writes a table of all 1,112,064 of them, which takes
 * every process of tests a second and 100 MB.
 */
export const anyCharacter = fc.nat({ max: 0x10ffff - halves.count }).map(
  nth => String.fromCodePoint(nth < halves.from ? nth : nth + halves.count),
  character => nthOf(character),
)

/** fast-check asks whether a text that is known to make trouble can be written with these, and throws some of them in. */
function nthOf(text: unknown): number {
  const code = typeof text === 'string' ? text.codePointAt(0) : undefined
  if (code === undefined || text !== String.fromCodePoint(code)) throw new TypeError('not one character')
  if (code < halves.from) return code
  if (code < halves.from + halves.count) throw new TypeError('half a character')
  return code - halves.count
}
