/** Puts the focus on a link of the page or else at its heading. Answers false when something of the page has it already. */
export function focusPage(href: string | undefined): boolean {
  const main = document.querySelector('main')
  const { activeElement } = document
  if (!main || (activeElement !== main && main.contains(activeElement))) return false
  const links = [...main.querySelectorAll('a')]
  const link = href && links.find(link => link.getAttribute('href') === href)
  if (link) link.focus()
  else focusHeading(main)
  return true
}

function focusHeading(main: HTMLElement): void {
  const heading = main.querySelector('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}
