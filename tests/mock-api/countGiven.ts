/** A count that a command was given as an option. Throws where it is none: who is asked for nothing would find nothing wrong. */
export function countGiven(option: string, given: string, least = 1): number {
  const count = Number(given)
  if (!/^\d+$/.test(given) || count < least) {
    throw new Error(`--${option} takes a whole number from ${least} on, and was given ${given}`)
  }
  return count
}
