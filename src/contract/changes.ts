/** A field of which an event tells, as it stood before and after. */
export interface Change {
  readonly field: string
  /** Undefined where nothing was before: the account was added. */
  readonly before: unknown
  readonly after: unknown
}

/** What the server counts or keeps for itself. */
const untold = ['revision', 'upgradeAnnouncedFor']

/** What a trial had and production has not: that it is gone goes without saying. */
const ofTrialsOnly = ['trialStartedOn', 'trialEndsOn', 'trialExtensions', 'automaticUpgrade']

/** What an event changed, from its `before` and `after`, field by field; nothing where somebody confirmed what was so already. */
export function changesIn(event: { readonly before: unknown; readonly after: unknown }): readonly Change[] {
  const before: Readonly<Record<string, unknown>> = Object(event.before)
  const wasAdded = Object.values(before).every(value => value === null)
  return Object.entries(Object(event.after))
    .filter(([field, value]) => !untold.includes(field) && !(value === null && ofTrialsOnly.includes(field)))
    .map(([field, value]) => ({
      field,
      before: wasAdded ? undefined : (before[field] ?? null),
      after: value,
    }))
}

/** A change as a cell of an export says it: `trialEndsOn: 2026-06-22 → 2026-06-29`. */
export function changeLine({ field, before, after }: Change): string {
  return before === undefined
    ? `${field}: ${written(after)}`
    : `${field}: ${written(before)} → ${written(after)}`
}

function written(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return value.join(', ')
  return value === null || Array.isArray(value) ? 'none' : String(value)
}
