import { useMemo } from 'react'
import { resolveFilter } from '#contract'
import { useSignedIn } from '../../../api'
import { accountLists } from '../accountLists'
import { useListAddress } from './ListAddress'

/** What the API is asked for: of which part of its list, and with the days that relative ones mean today. */
export function useAskedFilter() {
  const { list, view } = useListAddress()
  const { today } = useSignedIn().session
  return useMemo(
    () => ({ ...resolveFilter(view.filter, today), ...accountLists[list].filter }),
    [list, view.filter, today],
  )
}
