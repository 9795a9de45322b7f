import { useEffect } from 'react'

/** Lets the browser ask before the tab is closed: what would be sent next, and what comes back, would be lost with it. */
export function useLeaveWarning(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
}
