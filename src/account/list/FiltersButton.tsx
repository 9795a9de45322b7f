import FilterIcon from '@mui/icons-material/TuneOutlined'
import Button from '@mui/material/Button'
import { useListFilterContext, useTranslate } from 'react-admin'
import { filterNames } from './filterNames'

interface FiltersButtonProps {
  readonly open: boolean
  readonly onToggle: () => void
  /** The id of the panel. */
  readonly controls: string
}

/** Opens and closes the filters, and says how many are set. */
export function FiltersButton({ open, onToggle, controls }: FiltersButtonProps) {
  const translate = useTranslate()
  const { filterValues } = useListFilterContext()
  const count = filterNames(filterValues).length
  return (
    <Button
      variant="outlined"
      color="secondary"
      startIcon={<FilterIcon />}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      {translate('account.list.filters')}
      {count > 0 && ` (${count})`}
    </Button>
  )
}
