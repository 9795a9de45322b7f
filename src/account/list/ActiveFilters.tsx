import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Stack from '@mui/material/Stack'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useListFilterContext, useTranslate } from 'react-admin'
import { useFilterLabel, useNarrowScreen } from '../../page'
import { FilterValue } from './FilterValue'
import { filterNames } from './filterNames'

/**
 * The filters that are set, each of which can be taken off; or everything that narrows the list, search and view alike. On a phone they
 * are one line, which scrolls, and begins with what takes off all of them.
 */
export function ActiveFilters() {
  const translate = useTranslate()
  const narrow = useNarrowScreen()
  const labelOf = useFilterLabel()
  const { filterValues, setFilters } = useListFilterContext()
  const names = filterNames(filterValues)
  if (names.length === 0) return null

  const without = (taken: string) =>
    setFilters(Object.fromEntries(Object.entries(filterValues).filter(([name]) => name !== taken)))
  const clear = (
    <Button size="small" onClick={() => setFilters({})} sx={{ flexShrink: 0, py: 0, minHeight: 24 }}>
      {translate('account.list.clear')}
    </Button>
  )
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate('account.list.activeFilters')}
      sx={{
        gap: 0.75,
        alignItems: 'center',
        flexWrap: { sm: 'wrap' },
        overflowX: { xs: 'auto', sm: 'visible' },
      }}
    >
      {narrow && clear}
      {names.map(name => (
        <Chip
          key={name}
          size={narrow ? 'medium' : 'small'}
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
      {!narrow && clear}
    </Stack>
  )
}
