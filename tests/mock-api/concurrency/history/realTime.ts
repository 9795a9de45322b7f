/** Something that took effect, or was seen, at a position that lies within an interval of real time. */
export interface Placed {
  readonly began: number
  readonly ended: number
  /** The first position from `floor` on at which it can have been; undefined where there is none. */
  place(floor: number): number | undefined
  /** How it is told when there is none. */
  told(floor: number): string
}

/**
 * Holds an order of positions against real time: whatever began after something else had ended stands no earlier than that. Each is
 * put as early as it can be, which leaves most room to those after it; so what finds no place has none.
 */
export function against(placed: readonly Placed[]): readonly string[] {
  const anomalies: string[] = []
  const moments = placed
    .flatMap((one, index) => [
      { at: one.began, index, ends: false },
      { at: one.ended, index, ends: true },
    ])
    .sort((one, other) => one.at - other.at)
  const places: number[] = []
  let floor = 0
  for (const { index, ends } of moments) {
    const one = placed[index]
    if (!one) continue
    if (ends) {
      floor = Math.max(floor, places[index] ?? 0)
      continue
    }
    const place = one.place(floor)
    if (place === undefined) anomalies.push(one.told(floor))
    else places[index] = place
  }
  return anomalies
}
