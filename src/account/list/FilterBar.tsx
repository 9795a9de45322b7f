import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import { lazy, Suspense, useId, useState } from 'react'
import { SortButton, useTranslate } from 'react-admin'
import { SearchField, useNarrowScreen } from '../../page'
import { ActiveFilters } from './ActiveFilters'
import type { AccountColumn } from './accountColumn'
import { type AccountListName, accountLists, type ListedRecord } from './accountLists'
import { ColumnsButton } from './ColumnsButton'
import { ExportButton } from './ExportButton'
import { FiltersButton } from './FiltersButton'

// Its inputs are a good part of the console's weight, and most days begin with a view or a search.
const FilterPanel = lazy(() => import('./FilterPanel').then(({ FilterPanel }) => ({ default: FilterPanel })))

interface FilterBarProps<Account extends ListedRecord> {
  readonly list: AccountListName
  readonly columns: readonly AccountColumn<Account>[]
}

/** Search, filters, and how the list is shown and taken along. */
export function FilterBar<Account extends ListedRecord>({ list, columns }: FilterBarProps<Account>) {
  const translate = useTranslate()
  const panelId = useId()
  const [open, setOpen] = useState(false)
  const narrow = useNarrowScreen()
  return (
    <Stack sx={{ gap: 1, flexShrink: 0 }}>
      {/* Whole pixels, so that the lines of the table below are drawn where they belong. */}
      <Stack
        direction="row"
        sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', '& input': { height: 21 } }}
      >
        <SearchField label={translate('account.list.search')} />
        <FiltersButton open={open} onToggle={() => setOpen(!open)} controls={panelId} />
        <ActiveFilters />
        <Stack direction="row" sx={{ ml: 'auto', gap: 1 }}>
          {narrow ? (
            <SortButton fields={[...accountLists[list].sortedOnCards]} />
          ) : (
            <ColumnsButton list={list} columns={columns} />
          )}
          <ExportButton list={list} />
        </Stack>
      </Stack>
      <Box id={panelId} sx={{ '&:empty': { display: 'none' } }}>
        <Suspense>{open && <FilterPanel list={list} />}</Suspense>
      </Box>
    </Stack>
  )
}
