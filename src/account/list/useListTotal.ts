import { useListContext } from 'react-admin'
import { statusOf } from '../../api'
import { useTotalOf } from '../../page'
import { type AccountListName, accountLists } from './accountLists'
import { useListAddress } from './view/ListAddress'

/** In how many milliseconds those that are pending are counted again, as long as there are any: they arrive without anybody's doing. */
const countsAgain = 5_000

/** How many accounts stand in a list at all. The list that is open knows it by itself unless something narrows it. */
export function useListTotal(list: AccountListName, isOpen: boolean): number | undefined {
  const { resource, filter } = accountLists[list]
  const { total, error, filterValues, isPlaceholderData } = useListContext()
  const { unreadable } = useListAddress()
  const showsNothing = unreadable !== undefined || statusOf(error) === 400
  const isWhole = isOpen && !showsNothing && Object.keys(filterValues).length === 0
  const asked = useTotalOf(resource, filter, {
    enabled: !isWhole,
    ...(resource === 'pending' && {
      refetchInterval: ({ state }) => (state.data?.total ? countsAgain : false),
    }),
  })
  return isWhole && !isPlaceholderData ? total : asked
}
