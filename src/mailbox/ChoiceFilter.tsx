import { useListContext, useTranslate } from 'react-admin'
import { ChoiceField } from '../page'

interface ChoiceFilterProps {
  readonly field: 'kind' | 'state'
  readonly choices: readonly string[]
}

/** Narrows the list to one value of a field. */
export function ChoiceFilter({ field, choices }: ChoiceFilterProps) {
  const translate = useTranslate()
  const { filterValues, setFilters } = useListContext()
  return (
    <ChoiceField
      label={translate(`mailbox.filter.${field}`)}
      value={filterValues[field] ?? ''}
      onChange={value => setFilters({ ...filterValues, [field]: value })}
      choices={choices.map(id => ({ id, name: translate(`mailbox.${field}.${id}`) }))}
      sx={{ width: 190, flex: { xs: 1, sm: 'none' } }}
    />
  )
}
