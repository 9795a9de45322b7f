/** Where an account stands in a list, and between whom. */
export interface Place {
  /** From 1 on. */
  readonly position: number
  readonly total: number
  readonly previousId: string | null
  readonly nextId: string | null
}

interface Walk {
  /** In the list's order; a very long list may go on after the last of them. */
  readonly ids: readonly string[]
  readonly total: number
}

/** The place of an account in a list; undefined where it does not stand in it. */
export function placeIn({ ids, total }: Walk, id: string): Place | undefined {
  const index = ids.indexOf(id)
  if (index < 0) return undefined
  return {
    position: index + 1,
    total,
    previousId: ids[index - 1] ?? null,
    nextId: ids[index + 1] ?? null,
  }
}
