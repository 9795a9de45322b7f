import { type Preferences, presentPreferences } from '#contract'

const key = 'partner-app.preferences'

/*
 * What the backend answered last, by operator, so that the first page need not wait for it. Choices outlive a sign-out; views, which may
 * name customers, go with a sign-out by hand, as all does that was filtered and ticked.
 */

/** What was kept of an operator when this browser last knew; undefined when it never did. */
export function rememberedPreferences(operatorId: string): Preferences | undefined {
  const kept = allRemembered()[operatorId]
  return kept === undefined ? undefined : presentPreferences(kept)
}

/** Keeps how the console looks, and forgets of everybody what was looked for. */
export function forgetViews(): void {
  for (const [operatorId, kept] of Object.entries(allRemembered()))
    rememberPreferences(operatorId, { ...presentPreferences(kept), views: [] })
}

/** Remembers for the next first page. A browser that has no room left waits for the backend instead. */
export function rememberPreferences(operatorId: string, preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...allRemembered(), [operatorId]: preferences }))
  } catch {
    localStorage.removeItem(key)
  }
}

function allRemembered(): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(localStorage.getItem(key) ?? '{}'))
  } catch {
    return {}
  }
}
