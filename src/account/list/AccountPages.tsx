import { pageSizes } from '#contract'
import { Pages, useTrueTotal } from '../../page'

/** The pages of the list in context, as soon as it is known how many there are. */
export function AccountPages() {
  const total = useTrueTotal()
  return <Pages rowsPerPageOptions={pageSizes} hidden={total === undefined} />
}
