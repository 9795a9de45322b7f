import type { OperatorRecord } from '#contract'

const key = 'partner-app.session'
const tabKey = 'partner-app.tab'
const overKey = 'partner-app.session-over'

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
  tabBelongsTo(session.operator.id)
  localStorage.setItem(key, JSON.stringify(session))
}

export function forgetSession(): void {
  localStorage.removeItem(key)
}

/** Whose address and work stand in this tab, also once the session is over: they are not for whoever else signs in here. */
export function tabOperatorId(): string | null {
  return sessionStorage.getItem(tabKey)
}

export function tabBelongsTo(operatorId: string): void {
  sessionStorage.setItem(tabKey, operatorId)
}

export function tabIsFree(): void {
  sessionStorage.removeItem(tabKey)
}

/** Notes that the server has ended the session, for the sign-in to say; or that somebody has signed in since. */
export function tabSessionIsOver(isOver: boolean): void {
  if (isOver) sessionStorage.setItem(overKey, '')
  else sessionStorage.removeItem(overKey)
}

export function isTabSessionOver(): boolean {
  return sessionStorage.getItem(overKey) !== null
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
