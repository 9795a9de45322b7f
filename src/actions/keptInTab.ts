/*
 * In sessionStorage: it outlives a reload and a session that is over, and goes with the tab.
 */

/** What was kept under a key; undefined where nothing was. */
export function keptInTab(key: string): unknown {
  const text = sessionStorage.getItem(key)
  return text === null ? undefined : JSON.parse(text)
}

/** Keeps it. What is larger than the browser keeps is not there later, rather than there as it was before. */
export function keepInTab(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    forgetInTab(key)
  }
}

export function forgetInTab(key: string): void {
  sessionStorage.removeItem(key)
}
