/** The rows of the list within an element, be they of a table or cards: what has a checkbox of its own. */
export function rowsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('tbody tr, li')].filter(row => checkboxOf(row))
}

export function checkboxOf(row: HTMLElement): HTMLInputElement | null {
  return row.querySelector('input[type=checkbox]')
}

/** What opens the account of a row. */
export function linkOf(row: HTMLElement): HTMLAnchorElement | null {
  return row.querySelector('a[href]')
}

/** What stands in another row where an element stands in its own: in the same column, or else the checkbox. */
export function counterpartOf(element: Element, row: HTMLElement): HTMLElement | null {
  const cell = element.closest('td, th')
  const place = cell instanceof HTMLTableCellElement ? row.children[cell.cellIndex] : undefined
  const inPlace = place?.querySelector<HTMLElement>(focusable)
  if (inPlace) return inPlace
  return element.matches('a') ? (linkOf(row) ?? checkboxOf(row)) : checkboxOf(row)
}

const focusable = 'input, a[href], button:not(:disabled)'
