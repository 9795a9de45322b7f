import SortIcon from '@mui/icons-material/Sort'
import IconButton from '@mui/material/IconButton'
import { lazy, Suspense } from 'react'
import { useTranslate } from 'react-admin'
import { ExportButton, useNarrowScreen } from '../../page'
import type { AccountColumn } from './accountColumn'
import { type AccountListName, accountLists, type ListedRecord } from './accountLists'
import { DisplayButton } from './display/DisplayButton'
import { exportedColumns } from './exportedColumns'
import { FilterBar } from './FilterBar'
import { useAskedFilter } from './view/useAskedFilter'
import { useShownColumns } from './view/useShownColumns'

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
export function AccountFilterBar<Account extends ListedRecord>({
  list,
  columns,
}: AccountFilterBarProps<Account>) {
  const translate = useTranslate()
  const narrow = useNarrowScreen()
  const { resource } = accountLists[list]
  const shown = useShownColumns(columns).map(({ source }) => source)
  return (
    <FilterBar search={translate('account.list.search')} panel={<FilterPanel list={list} />}>
      {narrow ? (
        <Suspense fallback={roomOfSort}>
          <SortOnCards list={list} />
        </Suspense>
      ) : (
        <DisplayButton columns={columns} />
      )}
      <ExportButton
        resource={resource}
        filter={useAskedFilter()}
        columns={exportedColumns(list, shown)}
        headings={{ statusSince: translate('account.list.statusSince') }}
        file={list}
      />
    </FilterBar>
  )
}
