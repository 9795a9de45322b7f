import { useEffect, useEffectEvent } from 'react'

/** Does something as soon as the browser says that there is a connection again. */
export function useBackOnline(onBackOnline: () => void): void {
  const goOn = useEffectEvent(onBackOnline)
  useEffect(() => {
    const listener = () => goOn()
    window.addEventListener('online', listener)
    return () => window.removeEventListener('online', listener)
  }, [])
}
