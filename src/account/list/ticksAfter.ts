interface Press {
  /** All that are listed, in their order. */
  readonly listed: readonly string[]
  /** In the order in which they were. */
  readonly ticked: readonly string[]
  readonly pressed: string
}

/**
 * What is ticked after a press with Shift: all from the one that was ticked last to the one that is pressed, besides what was. It takes no
 * tick off. Nothing where none of those that are listed is ticked: there is nowhere to begin.
 */
export function ticksAfter({ listed, ticked, pressed }: Press): readonly string[] | undefined {
  const last = ticked.findLast(id => listed.includes(id))
  if (last === undefined) return undefined
  const from = listed.indexOf(last)
  const to = listed.indexOf(pressed)
  const range = from < to ? listed.slice(from, to + 1) : listed.slice(to, from + 1).toReversed()
  return [...ticked.filter(id => !range.includes(id)), ...range]
}
