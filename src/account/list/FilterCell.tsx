import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** What is asked for, by which it has its room: one value, several, somebody's name, a day. */
export type FilterKind = 'one' | 'several' | 'name' | 'day'

interface FilterCellProps {
  readonly is: FilterKind
  readonly children?: ReactNode
}

/** The room of one filter: as much as its values take, and as many beside each other as there is room for. */
export function FilterCell({ is, children }: FilterCellProps) {
  return <Box sx={{ flex: `1 1 ${widths[is]}px`, minWidth: 0, minHeight: 38 }}>{children}</Box>
}

const widths: Readonly<Record<FilterKind, number>> = { one: 150, several: 170, name: 220, day: 200 }
