/** Numbers that look random and are the same every time for the same key. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number, both bounds included. */
  between(from: number, to: number): number
  happens(probability: number): boolean
  oneOf<Choice>(choices: readonly [Choice, ...Choice[]]): Choice
}

/** Each record has its own numbers, so that one more draw for one leaves all the others as they are. */
export function chanceFor(salt: number, index: number): Chance {
  let state = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: probability => next() < probability,
    oneOf: choices => choices[Math.floor(next() * choices.length)] ?? choices[0],
  }
}
