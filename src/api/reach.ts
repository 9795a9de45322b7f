/** Told on the window whenever a request has found nobody to answer it. */
const unreached = 'partner-app:unreached'

export function tellUnreached(): void {
  window.dispatchEvent(new Event(unreached))
}

/** Calls back whenever a request has found nobody to answer it. Answers how to stop listening. */
export function onUnreached(found: () => void): () => void {
  window.addEventListener(unreached, found)
  return () => window.removeEventListener(unreached, found)
}
