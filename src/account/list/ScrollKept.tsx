import Paper from '@mui/material/Paper'
import type { ReactNode } from 'react'
import { useScrollKept } from './useScrollKept'

/** What a list is on: a table scrolls within it. It stands where it was left when one comes back, and when the list changes it alone is drawn anew. */
export function ScrollKept({ children }: { readonly children: ReactNode }) {
  return (
    <Paper
      ref={useScrollKept()}
      variant="outlined"
      // What is pinned in the table stays beneath the bar of what is ticked. Where what stands above takes most of the window, the page scrolls.
      sx={{
        display: 'flex',
        flexDirection: 'column',
        flex: { md: 1 },
        minHeight: { xs: 0, md: 320 },
        overflow: 'hidden',
        isolation: 'isolate',
      }}
    >
      {children}
    </Paper>
  )
}
