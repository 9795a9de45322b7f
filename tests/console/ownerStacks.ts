import * as React from 'react'

/** What React's packages share: also how many elements have noted of late from where they were made. At ten thousand they stop, for a second. */
interface SharedByReact {
  readonly recentlyCreatedOwnerStacks: number
}

/**
 * Elements no longer note from where they were made, which is a fifth of all the time that they take. React's warnings name their component
 * all the same, only not by whom it was asked for.
 */
export function withoutOwnerStacks(): void {
  // React's own name for it; where another version calls it otherwise, elements go on noting.
  const shared: SharedByReact | undefined = Reflect.get(
    React,
    '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
  )
  if (shared) {
    Object.defineProperty(shared, 'recentlyCreatedOwnerStacks', {
      get: () => Number.POSITIVE_INFINITY,
      // React counts on, and begins anew every second.
      set: () => undefined,
    })
  }
}
