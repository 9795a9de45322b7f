/** Where an element stands: itself first, then each that it stands in, with its place among the children there. */
export type Place = readonly { readonly element: Element; readonly index: number }[]

export function placeOf(element: Element): Place {
  const parent = element.parentElement
  if (!parent) return [{ element, index: 0 }]
  return [{ element, index: [...parent.children].indexOf(element) }, ...placeOf(parent)]
}

/** What can have the focus where something stood that no longer can: nothing when what it stood in is the page itself, or gone with it. */
export function neighbourOf(place: Place): HTMLElement | undefined {
  for (const [depth, { element }] of place.entries()) {
    if (element.matches('main, body')) return undefined
    const left = place[depth - 1]
    if (!left || !element.isConnected) continue
    const nearest = [...element.children]
      .map((child, index) => ({ child, distance: Math.abs(index - left.index) }))
      .toSorted((a, b) => a.distance - b.distance)
    for (const { child } of nearest) {
      const found = child.matches(focusable) ? child : child.querySelector(focusable)
      if (found instanceof HTMLElement) return found
    }
  }
  return undefined
}

const focusable = ':is(a[href], button, input, select, textarea, [tabindex]):not(:disabled, [tabindex="-1"])'
