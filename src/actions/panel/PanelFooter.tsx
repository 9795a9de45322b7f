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
        pt: 1.5,
        // A phone without a button has a bar there instead.
        pb: 'calc(12px + env(safe-area-inset-bottom))',
        borderTop: 1,
        borderColor: 'divider',
        // Beneath a thumb, whichever hand holds the phone.
        '& > .MuiButton-contained': { flexGrow: { xs: 1, sm: 0 }, minWidth: 96 },
      }}
    >
      {children}
    </Stack>
  )
}
