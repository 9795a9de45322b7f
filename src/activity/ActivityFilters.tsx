import Box from '@mui/material/Box'
import { DateInput, FilterLiveForm, SelectInput, useTranslate } from 'react-admin'
import { eventActions } from '#contract'
import { SearchField } from '../page'

/** All filters of the log, applied as they are set. */
export function ActivityFilters() {
  const translate = useTranslate()
  const input = (source: string, name: string) =>
    ({ source, label: `activity.filter.${name}`, helperText: false }) as const
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.25,
        gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
        '& > :first-of-type': { gridColumn: 'span 2' },
        '& form': { display: 'contents' },
        '& .MuiFormControl-root': { my: 0, width: '100%', minWidth: 0 },
      }}
    >
      <SearchField label={translate('activity.search')} />
      <FilterLiveForm>
        <SelectInput {...input('outcome', 'outcome')} choices={choices('outcome', ['applied', 'refused'])} />
        <SelectInput {...input('action', 'action')} choices={choices('action', eventActions)} />
        <SelectInput {...input('accountKind', 'kind')} choices={choices('kind', ['customer', 'partner'])} />
        <DateInput {...input('on_gte', 'from')} />
        <DateInput {...input('on_lte', 'to')} />
      </FilterLiveForm>
    </Box>
  )
}

function choices(field: 'outcome' | 'action' | 'kind', ids: readonly string[]) {
  return ids.map(id => ({ id, name: `activity.${field}.${id}` }))
}
