const workOut = window.getComputedStyle

/**
 * An element's style, from the element itself: with no style sheet in the page, that is its own style and the kind of element it is. jsdom
 * goes through its whole built-in sheet for the element and all that it stands in, anew after every change of the page.
 */
export const computedStyle: typeof window.getComputedStyle = element => {
  const style = ownStyle(element)
  const computed: Readonly<Record<string, () => string>> = {
    display: () => style.display || displayOf(element),
    visibility: () => visibilityOf(element),
  }
  return new Proxy(style, {
    get(_, property) {
      if (property === 'getPropertyValue')
        return (name: string) => computed[name]?.() ?? style.getPropertyValue(name)
      return computed[String(property)]?.() ?? Reflect.get(style, property)
    },
  })
}

/** What the built-in sheet decides by, beside an element's name. */
const telling = ['hidden', 'open', 'type', 'popover']
const displays = new Map<string, string>()

function displayOf(element: Element): string {
  const kind = [element.localName, ...telling.map(name => element.getAttribute(name))].join()
  const display = displays.get(kind) ?? workOut(element).display
  displays.set(kind, display)
  return display
}

function visibilityOf(element: Element): string {
  const own = element.hasAttribute('style') && ownStyle(element).visibility
  return own || (element.parentElement ? visibilityOf(element.parentElement) : 'visible')
}

/** Every element of HTML and SVG has one; the type of what may be neither does not say so. */
function ownStyle(element: Element): CSSStyleDeclaration {
  return (element as HTMLElement).style
}
