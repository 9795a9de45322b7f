import type { AccountKind } from '#lifecycle'

/** Where it is kept whom the notice of arrivals names. */
export function arrivedOf(kind: AccountKind): readonly string[] {
  return ['arrived', kind]
}
