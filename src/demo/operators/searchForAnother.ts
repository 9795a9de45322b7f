/**
 * What is left of an address, from its question mark on, for somebody else who signs in where one is: the same view, not which saved view of the
 * former operator's it is, nor which page of its rows. The same goes for the list that an account's page leads back to.
 */
export function searchForAnother(search: string): string {
  const parameters = new URLSearchParams(search)
  parameters.delete('saved')
  parameters.delete('page')
  const [path, ...list] = parameters.get('from')?.split('?') ?? []
  if (path !== undefined) parameters.set('from', `${path}${searchForAnother(list.join('?'))}`)
  return parameters.size === 0 ? '' : `?${parameters}`
}
