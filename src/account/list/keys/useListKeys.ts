import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { movedTo } from './movedTo'
import { checkboxOf, counterpartOf, linkOf, rowsIn } from './rows'
import { turnedBy } from './turnedBy'

/**
 * The keys of a list, for the element around it: its rows stay a native table, or cards, whose checkboxes and links the arrows only
 * reach sooner than Tab. A row is ticked by a press of its checkbox, so that what ticks it is one thing.
 */
export function useListKeys() {
  /** From where ticks are being extended, and how far that has come. */
  const extending = useRef<{ readonly anchor: number; readonly at: number }>(undefined)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget: list, key, shiftKey, ctrlKey, metaKey, altKey } = event
    // What is open before the list, a menu or a panel, tells it of its keys too.
    if (!(target instanceof HTMLElement) || !list.contains(target)) return
    if (ctrlKey || metaKey || altKey || event.defaultPrevented) return
    const rows = rowsIn(list)
    const from = rows.findIndex(row => row.contains(target))
    const row = rows[from]
    if (!row && !(key === 'ArrowDown' && leadsInto(target))) return

    const index = movedTo(key, from, rows.length)
    const reached = index === undefined ? undefined : rows[index]
    if (index !== undefined && reached) {
      event.preventDefault()
      if (row && shiftKey) extend(rows, from, index)
      else extending.current = undefined
      const focused = row ? counterpartOf(target, reached) : checkboxOf(reached)
      focused?.focus()
    } else if (row && key === ' ' && target.matches('a')) {
      // A checkbox hears it by itself.
      event.preventDefault()
      press(checkboxOf(row), shiftKey)
    } else if (row && key === 'Enter' && target === checkboxOf(row)) {
      linkOf(row)?.click()
    }
  }

  const extend = (rows: readonly HTMLElement[], from: number, to: number) => {
    const anchor = extending.current?.at === from ? extending.current.anchor : from
    extending.current = { anchor, at: to }
    const boxes = rows.map(checkboxOf)
    for (const index of turnedBy({ anchor, from, to }, index => boxes[index]?.checked ?? false))
      press(boxes[index], false)
  }

  /** What one presses with Shift is a range, not text to be selected. */
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const { target, currentTarget: list, shiftKey } = event
    if (!shiftKey || !(target instanceof Element)) return
    const row = rowsIn(list).find(row => row.contains(target))
    const checkbox = row && checkboxOf(row)
    if (!checkbox || !(target === checkbox || target.closest('label')?.contains(checkbox))) return
    event.preventDefault()
    checkbox.focus()
  }
  return { onKeyDown, onMouseDown }
}

/** From the search and from the headers, the arrow down leads into the rows. */
function leadsInto(element: HTMLElement): boolean {
  return element.matches('input[type=search]') || element.closest('thead') !== null
}

/** At once: what is ticked next is added to what is ticked by then. */
function press(checkbox: HTMLInputElement | null | undefined, shiftKey: boolean): void {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey })
  flushSync(() => checkbox?.dispatchEvent(click))
}
