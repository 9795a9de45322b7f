import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Groups of facts in as many columns as there is room for, none of them broken in two. */
export function FactColumns({ children }: { readonly children: ReactNode }) {
  return (
    <Box sx={{ columnWidth: 300, columnGap: 4, p: 1, '& > section': { breakInside: 'avoid', pb: 3 } }}>
      {children}
    </Box>
  )
}
