import Paper from '@mui/material/Paper'
import type { ReactNode } from 'react'
import { FilterLiveForm } from 'react-admin'

/** The inputs of a list's filters, applied as they are set. */
export function FilterForm({ children }: { readonly children: ReactNode }) {
  return (
    <Paper
      variant="outlined"
      sx={{
        p: 2,
        '& form': {
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
        },
        '& .MuiFormControl-root': { my: 0, width: '100%', minWidth: 0 },
      }}
    >
      <FilterLiveForm>{children}</FilterLiveForm>
    </Paper>
  )
}
