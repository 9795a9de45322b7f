/** How many there are of each name. */
export function countBy<One>(all: readonly One[], nameOf: (one: One) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1)
  return counts
}
