interface GainOrLoss {
  readonly kind: 'added' | 'removed'
  readonly slugs: readonly string[]
}

/** What a list of slugs gained and what it lost; nothing where these are no two lists, or hold the same. */
export function gainAndLoss(before: unknown, after: unknown): readonly GainOrLoss[] {
  if (!Array.isArray(before) || !Array.isArray(after)) return []
  const gained = after.filter(slug => !before.includes(slug)).map(String)
  const lost = before.filter(slug => !after.includes(slug)).map(String)
  const both: readonly GainOrLoss[] = [
    { kind: 'added', slugs: gained },
    { kind: 'removed', slugs: lost },
  ]
  return both.filter(({ slugs }) => slugs.length > 0)
}
