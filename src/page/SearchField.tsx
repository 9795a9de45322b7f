import ClearIcon from '@mui/icons-material/Clear'
import SearchIcon from '@mui/icons-material/Search'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useEffect, useState } from 'react'
import { useListFilterContext, useTranslate } from 'react-admin'

interface SearchFieldProps {
  /** What is searched, as placeholder and for a screen reader. */
  readonly label: string
}

/** Searches as one types. react-admin's own field would bring its whole form library to the first page. */
export function SearchField({ label }: SearchFieldProps) {
  const translate = useTranslate()
  const { filterValues, setFilters } = useListFilterContext()
  const searched = String(filterValues['q'] ?? '')
  // What is typed, until the list has caught up with it.
  const [typed, setTyped] = useState<string>()
  useEffect(() => setTyped(typing => (typing === searched ? undefined : typing)), [searched])

  const search = (q: string, { debounced }: { debounced: boolean }) => {
    setTyped(q)
    setFilters({ ...filterValues, q }, undefined, debounced)
  }
  return (
    <OutlinedInput
      type="search"
      size="small"
      value={typed ?? searched}
      onChange={event => search(event.target.value, { debounced: true })}
      placeholder={label}
      sx={{ width: { xs: '100%', sm: 280 }, '& input::-webkit-search-cancel-button': { display: 'none' } }}
      slotProps={{ input: { 'aria-label': label } }}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon fontSize="small" />
        </InputAdornment>
      }
      endAdornment={
        (typed ?? searched) && (
          <IconButton
            size="small"
            edge="end"
            aria-label={translate('page.clearSearch')}
            onClick={() => search('', { debounced: false })}
          >
            <ClearIcon fontSize="small" />
          </IconButton>
        )
      }
    />
  )
}
