import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { useLocation } from 'react-router'

/** Notes by which link each page was left; answers the address in the link by which the present one was, if it was. */
export function useLeftBy(): () => string | undefined {
  const { key } = useLocation()
  const links = useRef(new Map<string, string>())
  const note = useEffectEvent(({ target }: MouseEvent) => {
    const href = target instanceof Element && target.closest('main a[href]')?.getAttribute('href')
    if (href) links.current.set(key, href)
  })
  useEffect(() => {
    // Before the link's own: what it does may take it away.
    document.addEventListener('click', note, { capture: true })
    return () => document.removeEventListener('click', note, { capture: true })
  }, [])
  return useCallback(() => links.current.get(key), [key])
}
