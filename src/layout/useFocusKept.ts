import { useEffect } from 'react'
import { focusMain } from '../page'
import { neighbourOf, type Place, placeOf } from './placeOf'

/** In milliseconds: whoever takes something away may say itself where the focus goes, and what waits is soon there again. */
const unlessSaid = { gone: 100, disabled: 1_000 }

/** When what has the focus goes, what stands in its place has it, or else the page: the keyboard never starts over from the top. */
export function useFocusKept(): void {
  useEffect(() => {
    let last: Place = []
    let timer: ReturnType<typeof setTimeout> | undefined

    const giveBack = () => {
      timer = undefined
      const [had] = last
      if (!had || !isLost()) return
      const heir = canFocus(had.element) ? had.element : neighbourOf(last)
      if (heir) heir.focus()
      else focusMain()
    }
    const look = () => {
      const [had] = last
      if (!had || timer !== undefined || !isLost() || canFocus(had.element)) return
      timer = setTimeout(giveBack, had.element.isConnected ? unlessSaid.disabled : unlessSaid.gone)
    }
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = placeOf(target)
    }
    // Whoever presses beside everything wants nothing to have it.
    const forget = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && last[0]?.element.contains(target))) last = []
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', forget)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', forget)
    }
  }, [])
}

/** What is open before the page keeps the focus by itself. */
function isLost(): boolean {
  return (
    document.activeElement === document.body && !document.querySelector('main')?.closest('[aria-hidden=true]')
  )
}

function canFocus(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && !element.matches(':disabled')
}
