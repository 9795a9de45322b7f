import { useMemo } from 'react'
import { usePreferences } from '../../../api'
import type { AccountListName } from '../accountLists'
import type { ListView } from './listView'

/** How the operator wants to see a list where an address does not say. */
export interface OwnWay extends Pick<ListView, 'perPage' | 'columns'> {
  /** Not before this browser has heard of it once. */
  readonly isKnown: boolean
}

export function useOwnWay(list: AccountListName): OwnWay {
  const { choices, isKnown } = usePreferences()
  const { rowsPerPage: perPage, columns } = choices
  const chosen = columns[list] ?? 'default'
  return useMemo(() => ({ perPage, columns: chosen, isKnown }), [perPage, chosen, isKnown])
}
