import { type PendingView, pendingViews, type View, views } from '#lifecycle'

/** The ready-made views of the lists (spec, section 6). */
const viewWords: Readonly<Record<View | PendingView, string>> = {
  'extendable-now': 'accounts whose stage is `extension-open`',
  'upgrading-soon': 'running trials with `keep` that end within [today, today + 7]',
  'blocked-and-ending': 'running trials with `block` that end within [today, today + 7]',
  'trial-ended': 'accounts whose stage is `trial-ended`',
  'expiring-soon': 'accounts in production that expire within [today, today + 30]',
  'not-billed': 'customers in production whose partner is not',
  stuck:
    'pending accounts where for more than two days nothing has moved, no link was sent, and nothing will move by itself',
}

/** What the views of a list hold. */
export function viewsInWords(names: readonly string[]): string {
  const told = [...views, ...pendingViews].filter(view => names.includes(view))
  return `A ready-made view. ${told.map(view => `\`${view}\`: ${viewWords[view]}`).join('; ')}.`
}
