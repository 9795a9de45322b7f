import Paper from '@mui/material/Paper'
import type { ReactNode } from 'react'
import { FilterCell, type FilterKind } from './FilterCell'

/** What the filters of a list stand on. */
export function FilterPaper({ children }: { readonly children: ReactNode }) {
  return (
    <Paper
      variant="outlined"
      sx={{
        p: 1.5,
        '& > *': { display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 1.25 },
        '& .MuiFormControl-root': { my: 0, width: '100%', minWidth: 0 },
        '& .MuiFormHelperText-root': { mx: 0.5, mb: 0 },
      }}
    >
      {children}
    </Paper>
  )
}

/** The room of a list's filters, until they are there. */
export function FilterBones({ of: kinds }: { readonly of: readonly FilterKind[] }) {
  return (
    <FilterPaper>
      <div aria-hidden>
        {kinds.map((kind, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what stands at a place stays there
          <FilterCell key={index} is={kind} />
        ))}
      </div>
    </FilterPaper>
  )
}
