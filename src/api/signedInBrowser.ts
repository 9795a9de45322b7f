import type { OperatorRecord } from '#contract'

const key = 'partner-app.session'

export interface StoredSession {
  token: string
  operator: OperatorRecord
}

/*
 * In localStorage, not sessionStorage: an account opened in a new tab has to find its operator signed in.
 * So all tabs of a browser are one operator; `onOtherTab` tells a tab that another one has changed who.
 */

/** The bearer token of this browser; null when nobody is signed in. */
export function storedToken(): string | null {
  return storedSession()?.token ?? null
}

/** Who signed in, as of that moment: enough for what never changes about an operator. */
export function storedOperator(): OperatorRecord | undefined {
  return storedSession()?.operator
}

export function storeSession(session: StoredSession): void {
  localStorage.setItem(key, JSON.stringify(session))
}

export function forgetSession(): void {
  localStorage.removeItem(key)
}

/** Calls back when another tab has signed in or out. Answers how to stop listening. */
export function onOtherTab(changed: () => void): () => void {
  const listener = (event: StorageEvent) => {
    if (event.key === key || event.key === null) changed()
  }
  window.addEventListener('storage', listener)
  return () => window.removeEventListener('storage', listener)
}

function storedSession(): StoredSession | undefined {
  const text = localStorage.getItem(key)
  // Nobody but `storeSession` writes under this key.
  return text === null ? undefined : (JSON.parse(text) as StoredSession)
}
