import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'

/** The part of a panel that scrolls. */
export function PanelBody({ children }: { readonly children: ReactNode }) {
  return (
    <Stack
      spacing={2.5}
      useFlexGap
      sx={{
        // A live region waits for something to say without taking room.
        '& > [role=status]:empty': { position: 'absolute' },
        flexGrow: 1,
        overflowY: 'auto',
        px: { xs: 2, sm: 3 },
        py: 2,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {children}
    </Stack>
  )
}
