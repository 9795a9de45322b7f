import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'

/** Where a panel's buttons stand, always in sight. */
export function PanelFooter({ children }: { readonly children: ReactNode }) {
  return (
    <Stack
      component="footer"
      direction="row"
      spacing={1.5}
      useFlexGap
      sx={{
        alignItems: 'center',
        flexWrap: 'wrap',
        px: { xs: 2, sm: 3 },
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {children}
    </Stack>
  )
}
