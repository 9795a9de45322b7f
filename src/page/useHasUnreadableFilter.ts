import { useLocation } from 'react-router'
import { objectIn } from '#contract'

/** Whether the address has filters that cannot be read. A list of react-admin's would leave them out, and show everything. */
export function useHasUnreadableFilter(): boolean {
  const filter = new URLSearchParams(useLocation().search).get('filter')
  return filter !== null && objectIn(filter) === undefined
}
