import type { CalendarDate } from '#lifecycle'

/** Of a part, in characters: file systems count bytes, and the whole has to stay within 255. */
const longest = 40

/** What a file is called: what it holds, and of which day. Letters and digits of any script stay; whatever else is in a name becomes a hyphen. */
export function fileName(parts: readonly string[], day: CalendarDate): string {
  return [...parts.map(asPart), day].filter(part => part !== '').join('-')
}

function asPart(words: string): string {
  const plain = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return [...plain.replace(/^-/, '')].slice(0, longest).join('').replace(/-$/, '')
}
