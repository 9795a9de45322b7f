/**
 * Puts the focus on the link of the page that leads to an address, or to a path whatever it carries, or else at its heading. Answers
 * false when something of the page has it already.
 */
export function focusPage(href: string | undefined): boolean {
  const main = document.querySelector('main')
  const { activeElement } = document
  if (!main || (activeElement !== main && main.contains(activeElement))) return false
  if (href === undefined || !focusLink(main, href)) focusHeading(main)
  return true
}

/** The link of a page that came before its rows has the focus once they are there, unless somebody has moved it meanwhile. */
export function focusLateLink(href: string): void {
  const main = document.querySelector('main')
  if (main && document.activeElement === main.querySelector('h1')) focusLink(main, href)
}

function focusLink(main: HTMLElement, href: string): boolean {
  const links = [...main.querySelectorAll('a')]
  const link = links.find(link => isTo(link.getAttribute('href') ?? '', href))
  link?.focus()
  return link !== undefined
}

function isTo(address: string, href: string): boolean {
  return address === href || (!href.includes('?') && address.startsWith(`${href}?`))
}

function focusHeading(main: HTMLElement): void {
  const heading = main.querySelector('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}
