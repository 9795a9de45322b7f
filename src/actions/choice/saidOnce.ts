/** The sentence that keeps all of several actions from being taken; undefined where one can be, or where the reasons differ. */
export function saidOnce(reasons: readonly (string | undefined)[]): string | undefined {
  const [reason, ...others] = new Set(reasons)
  return others.length === 0 ? reason : undefined
}
