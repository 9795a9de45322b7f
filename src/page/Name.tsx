/** As many characters stand in a line or two; of a longer name the tooltip has the whole. */
const short = 40

/**
 * A name that somebody gave: apart from the direction of the words around it, and not higher than two lines, whatever it is made of
 * (how it looks stands in the theme).
 */
export function Name({ of: name }: { readonly of: string }) {
  return <bdi title={name.length > short ? name : undefined}>{name}</bdi>
}
