import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import { type ReactNode, Suspense, useId, useState } from 'react'
import { useStore } from 'react-admin'
import { SearchField, useNarrowScreen } from '../../page'
import { ActiveFilters } from './ActiveFilters'
import type { FilterKind } from './FilterCell'
import { FilterBones } from './FilterPaper'
import { FiltersButton } from './FiltersButton'

interface FilterBarProps {
  /** Under this name it is remembered whether the filters are open. */
  readonly name: string
  /** What is searched, where the list can be searched. */
  readonly search?: string
  /** All filters of the list, once they are asked for; and what they are, so that they have their room before. */
  readonly panel: ReactNode
  readonly kinds: readonly FilterKind[]
  /** What else can be done with the list. */
  readonly children: ReactNode
}

/** Search and filters of the list in context, those that are set beneath. */
export function FilterBar({ name, search, panel, kinds, children }: FilterBarProps) {
  const panelId = useId()
  const [open, setOpen] = useIsOpen(name)
  return (
    <Stack sx={{ gap: 1, flexShrink: 0 }}>
      {/* Whole pixels, so that the lines of the table below are drawn where they belong. */}
      <Stack
        direction="row"
        sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', '& input': { height: 21 } }}
      >
        {search !== undefined && <SearchField label={search} />}
        <FiltersButton open={open} onToggle={() => setOpen(!open)} controls={panelId} />
        <Stack direction="row" sx={{ ml: 'auto', gap: 1 }}>
          {children}
        </Stack>
      </Stack>
      <ActiveFilters />
      <Box id={panelId} sx={{ '&:empty': { display: 'none' } }}>
        <Suspense fallback={<FilterBones of={kinds} />}>{open && panel}</Suspense>
      </Box>
    </Stack>
  )
}

/** As it was left; on a phone closed, since the list would be out of sight. */
function useIsOpen(name: string) {
  const remembered = useStore(`${name}.filtersOpen`, false)
  const forNow = useState(false)
  return useNarrowScreen() ? forNow : remembered
}
