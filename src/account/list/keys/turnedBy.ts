interface Step {
  /** The row from which the ticks are extended, the one that is left, and the one that is reached. */
  readonly anchor: number
  readonly from: number
  readonly to: number
}

/** Which rows have to be turned when ticks are extended by a step: away from the anchor they are ticked, back towards it the ticks go. */
export function turnedBy({ anchor, from, to }: Step, isTicked: (row: number) => boolean): readonly number[] {
  if (to === from) return []
  const away = Math.abs(to - anchor) > Math.abs(from - anchor)
  return away ? [from, to].filter(row => !isTicked(row)) : [from].filter(isTicked)
}
