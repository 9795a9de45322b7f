import SearchOffIcon from '@mui/icons-material/SearchOffOutlined'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import { OfflineError } from '../api'
import { FailedState } from './FailedState'
import { StateMessage } from './StateMessage'
import { useHasUnreadableFilter } from './useHasUnreadableFilter'
import { useQueryFault } from './useQueryFault'
import { useShowEverything } from './useShowEverything'
import { WrongAddress } from './WrongAddress'

interface ListStatesProps {
  /** What to show when there is nothing at all to list. */
  readonly empty: ReactNode
  /** What to say when there is nothing for this search and these filters. */
  readonly noResults: string
  readonly children: ReactNode
}

/** The list, or what is the case instead: nothing yet, nothing that matches, asked wrongly, refused, failed, offline. A reload that fails keeps the rows. */
export function ListStates({ empty, noResults, children }: ListStatesProps) {
  const translate = useTranslate()
  const list = useListContext()
  const { data, error, isPaused, isPlaceholderData, filterValues, setFilters, refetch } = list
  // That nothing answered the question before says nothing about this one.
  const total = isPlaceholderData ? undefined : list.total
  const retry = () => void refetch()
  const queryFault = useQueryFault()(error)
  const isUnreadable = useHasUnreadableFilter()
  const fault = isUnreadable ? translate('page.wrong.unreadable') : !data && queryFault
  const showEverything = useShowEverything()

  if (fault) {
    return (
      <WrongAddress text={fault}>
        <Button variant="contained" onClick={showEverything}>
          {translate('page.showAll')}
        </Button>
      </WrongAddress>
    )
  }
  if (!data && error) return <FailedState error={error} retry={retry} />
  if (!data && isPaused) return <FailedState error={new OfflineError(undefined)} retry={retry} />
  if (total === 0 && Object.keys(filterValues).length === 0) return empty
  if (total === 0) {
    return (
      <StateMessage icon={SearchOffIcon} title={translate('page.noResults')} text={noResults}>
        <Button variant="contained" onClick={() => setFilters({})}>
          {translate('page.showAll')}
        </Button>
      </StateMessage>
    )
  }
  return (
    <>
      {(error || isPaused) && (
        <Alert severity="warning" action={<Button onClick={retry}>{translate('page.retry')}</Button>}>
          {translate('page.stale')}
        </Alert>
      )}
      {children}
    </>
  )
}
