import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import { type ReactNode, Suspense, useId, useState } from 'react'
import { SearchField, useNarrowScreen } from '../../page'
import { ActiveFilters } from './ActiveFilters'
import { FiltersButton } from './FiltersButton'

interface FilterBarProps {
  /** What is searched, where the list can be searched. */
  readonly search?: string
  /** All filters of the list, once they are asked for. */
  readonly panel: ReactNode
  /** What else can be done with the list. */
  readonly children: ReactNode
}

/** Search and filters of the list in context, those that are set among them. */
export function FilterBar({ search, panel, children }: FilterBarProps) {
  const panelId = useId()
  const narrow = useNarrowScreen()
  const [open, setOpen] = useState(false)
  return (
    <Stack sx={{ gap: 1, flexShrink: 0 }}>
      {/* Whole pixels, so that the lines of the table below are drawn where they belong. */}
      <Stack
        direction="row"
        sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', '& input': { height: 21 } }}
      >
        {search !== undefined && <SearchField label={search} />}
        <FiltersButton open={open} onToggle={() => setOpen(!open)} controls={panelId} />
        {!narrow && <ActiveFilters />}
        <Stack direction="row" sx={{ ml: 'auto', gap: 1 }}>
          {children}
        </Stack>
        {narrow && <ActiveFilters />}
      </Stack>
      <Box id={panelId} sx={{ '&:empty': { display: 'none' } }}>
        <Suspense>{open && panel}</Suspense>
      </Box>
    </Stack>
  )
}
