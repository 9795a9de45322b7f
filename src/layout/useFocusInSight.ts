import { useEffect } from 'react'

/** What the keyboard reaches is brought wholly into view: browsers leave alone what stands half outside (WCAG 2.4.11). */
export function useFocusInSight(): void {
  useEffect(() => {
    const show = ({ target }: FocusEvent) => {
      // Not what is pressed: it must not move beneath the pointer. Nor what is larger than the view, such as the page.
      if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return
      if (target.offsetHeight < window.innerHeight / 2)
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    document.addEventListener('focusin', show)
    return () => document.removeEventListener('focusin', show)
  }, [])
}
