import { useState } from 'react'

/** Whether the pointer or the focus is within, and what notices it. */
export function useWithin() {
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const within = {
    onMouseEnter: () => setPointed(true),
    onMouseLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  } as const
  return [pointed || focused, within] as const
}
