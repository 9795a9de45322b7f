import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

interface PanelProps {
  readonly labelledBy: string
  readonly children: ReactNode
}

/** A part of the dashboard, under its heading. */
export function Panel({ labelledBy, children }: PanelProps) {
  return (
    <section aria-labelledby={labelledBy} style={{ display: 'grid', minWidth: 0 }}>
      <PanelBox>{children}</PanelBox>
    </section>
  )
}

/** What such a part stands on. */
export function PanelBox({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: 1,
        minWidth: 0,
        p: 1.5,
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
      }}
    >
      {children}
    </Box>
  )
}
