import { useListAddress } from './ListAddress'
import { useOwnWay } from './useOwnWay'
import { completed } from './wholeView'

/** Goes to the whole of the list, as it is at first. */
export function useShowAll(): () => void {
  const { list, change } = useListAddress()
  const own = useOwnWay(list)
  return () => change(() => completed(list, own, {}))
}
