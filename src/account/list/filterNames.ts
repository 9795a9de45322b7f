/** The filters that are set, besides the search and the ready-made view, which show themselves. */
export function filterNames(filterValues: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(filterValues).filter(name => name !== 'q' && name !== 'view')
}
