import SortIcon from '@mui/icons-material/Sort'
import IconButton from '@mui/material/IconButton'
import { lazy, Suspense } from 'react'
import { genericMemo, useTranslate } from 'react-admin'
import { useSignedIn } from '../../api'
import { ExportButton, useNarrowScreen } from '../../page'
import type { AccountColumn } from './accountColumn'
import type { AccountListName, ListedRecord } from './accountLists'
import { DisplayButton } from './display/DisplayButton'
import { FilterBar } from './FilterBar'
import { filterKinds } from './filterKinds'
import { useExportedList } from './useExportedList'
import { useViewName } from './useViewName'
import { useListAddress } from './view/ListAddress'
import { useAskedFilter } from './view/useAskedFilter'

// Its inputs are a good part of the console's weight, and most days begin with a view or a search.
const FilterPanel = lazy(() => import('./FilterPanel').then(({ FilterPanel }) => ({ default: FilterPanel })))
const SortOnCards = lazy(() => import('./SortOnCards').then(({ SortOnCards }) => ({ default: SortOnCards })))

// What stands beside it does not move when it comes.
const roomOfSort = (
  <IconButton disabled sx={{ visibility: 'hidden', mr: 1 }}>
    <SortIcon />
  </IconButton>
)

interface AccountFilterBarProps<Account extends ListedRecord> {
  readonly list: AccountListName
  readonly columns: readonly AccountColumn<Account>[]
}

/** Search, filters, and how the list of accounts is shown and taken along. */
export const AccountFilterBar = genericMemo(Bar)

function Bar<Account extends ListedRecord>({ list, columns }: AccountFilterBarProps<Account>) {
  const translate = useTranslate()
  const narrow = useNarrowScreen()
  const { unreadable } = useListAddress()
  const { actor } = useSignedIn()
  return (
    <FilterBar
      name={list}
      search={translate('account.list.search')}
      kinds={filterKinds(list, actor.organization.kind)}
      panel={<FilterPanel list={list} />}
    >
      {narrow ? (
        <Suspense fallback={roomOfSort}>
          <SortOnCards list={list} />
        </Suspense>
      ) : (
        <DisplayButton columns={columns} />
      )}
      <ExportButton
        exported={useExportedList(list, columns)}
        filter={useAskedFilter()}
        called={[translate(`account.list.name.${list}`), useViewName(list, columns)]}
        disabled={unreadable !== undefined}
      />
    </FilterBar>
  )
}
