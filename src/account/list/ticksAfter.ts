interface Press {
  /** All that are listed, in their order. */
  readonly listed: readonly string[]
  readonly ticked: readonly string[]
  /** Between which two: the one that was pressed last, and the one that is pressed now. */
  readonly from: string
  readonly to: string
}

/** What is ticked after a press with Shift: the whole range turns as the one that is pressed does. */
export function ticksAfter({ listed, ticked, from, to }: Press): readonly string[] {
  const [first = 0, last = 0] = [listed.indexOf(from), listed.indexOf(to)].toSorted((a, b) => a - b)
  const range = listed.slice(first, last + 1)
  const others = ticked.filter(id => !range.includes(id))
  return ticked.includes(to) ? others : [...others, ...range]
}
