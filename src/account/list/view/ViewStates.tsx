import Button from '@mui/material/Button'
import { type ReactNode, useEffect } from 'react'
import { useListContext, useRemoveFromStore, useTranslate } from 'react-admin'
import { useCounted, useQueryFault, WrongAddress } from '../../../page'
import { listKey } from '../accountLists'
import { useListAddress } from './ListAddress'
import { useShowAll } from './useShowAll'

interface Trouble {
  readonly title?: string
  readonly text: string
  readonly wayBack?: ReactNode
}

/** The list, or why its address shows nothing, with the way back. */
export function ViewStates({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate()
  const showAll = useShowAll()
  const trouble = useTrouble()
  useNotLeftSo(trouble !== undefined)
  if (!trouble) return children
  return (
    <WrongAddress {...trouble}>
      {trouble.wayBack}
      <Button variant={trouble.wayBack ? 'outlined' : 'contained'} onClick={showAll}>
        {translate('page.showAll')}
      </Button>
    </WrongAddress>
  )
}

/** Who comes back to the list by the menu comes to one that shows something: what shows nothing is not how it was left. */
function useNotLeftSo(showsNothing: boolean): void {
  const { list } = useListAddress()
  const forget = useRemoveFromStore(listKey(list))
  useEffect(() => {
    if (showsNothing) forget()
  }, [showsNothing, forget])
}

/** That the address cannot be read, that the API does not know what it asks for, or that its page is beyond the end. */
function useTrouble(): Trouble | undefined {
  const translate = useTranslate()
  const counted = useCounted()
  const { unreadable, view } = useListAddress()
  const { data, total, error, isPlaceholderData, setPage } = useListContext()
  const fault = useQueryFault()(error)
  if (unreadable) {
    const { part, value } = unreadable
    return {
      text: translate(part === 'filter' ? 'page.wrong.unreadable' : `listView.wrong.${part}`, { value }),
    }
  }
  if (!data && fault) return { text: fault }
  if (!data || data.length > 0 || !total || isPlaceholderData) return undefined

  const lastPage = Math.ceil(total / view.perPage)
  return {
    title: translate('listView.beyond.title', { page: view.page }),
    text: counted('listView.beyond.text', lastPage),
    wayBack: (
      <Button variant="contained" onClick={() => setPage(lastPage)}>
        {translate('listView.beyond.toLast')}
      </Button>
    ),
  }
}
