import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useListContext, useTranslate } from 'react-admin'

interface ChoiceFilterProps {
  readonly field: 'kind' | 'state'
  readonly choices: readonly string[]
}

/** Narrows the list to one value of a field. react-admin's own input would bring its form library along, for every page that shares it. */
export function ChoiceFilter({ field, choices }: ChoiceFilterProps) {
  const translate = useTranslate()
  const { filterValues, setFilters } = useListContext()
  return (
    <TextField
      select
      label={translate(`mailbox.filter.${field}`)}
      value={filterValues[field] ?? ''}
      onChange={event => setFilters({ ...filterValues, [field]: event.target.value })}
      sx={{ width: 190, flex: { xs: 1, sm: 'none' } }}
    >
      <MenuItem value="">{translate('mailbox.filter.any')}</MenuItem>
      {choices.map(choice => (
        <MenuItem key={choice} value={choice}>
          {translate(`mailbox.${field}.${choice}`)}
        </MenuItem>
      ))}
    </TextField>
  )
}
