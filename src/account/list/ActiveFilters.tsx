import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Stack from '@mui/material/Stack'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useListFilterContext, useTranslate } from 'react-admin'
import { useFilterLabel } from '../../page'
import { FilterValue } from './FilterValue'
import { filterNames } from './filterNames'

/** The filters that are set, each of which can be taken off; or everything that narrows the list, search and view alike. */
export function ActiveFilters() {
  const translate = useTranslate()
  const labelOf = useFilterLabel()
  const { filterValues, setFilters } = useListFilterContext()
  const names = filterNames(filterValues)
  if (names.length === 0) return null

  const without = (taken: string) =>
    setFilters(Object.fromEntries(Object.entries(filterValues).filter(([name]) => name !== taken)))
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate('account.list.activeFilters')}
      sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', ml: 1 }}
    >
      {names.map(name => (
        <Chip
          key={name}
          label={
            <>
              {`${labelOf(name)}: `}
              <FilterValue name={name} value={filterValues[name]} />
              <span style={visuallyHidden}>{translate('account.list.removeFilter')}</span>
            </>
          }
          onClick={() => without(name)}
          onDelete={() => without(name)}
        />
      ))}
      <Button size="small" onClick={() => setFilters({})}>
        {translate('account.list.clear')}
      </Button>
    </Stack>
  )
}
