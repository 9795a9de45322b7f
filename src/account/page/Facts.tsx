import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'

interface FactsProps {
  readonly title: string
  readonly children: ReactNode
}

/** A group of facts under its heading. */
export function Facts({ title, children }: FactsProps) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <Typography variant="h2" id={id} sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 38%) minmax(0, 1fr)',
          columnGap: 2,
          rowGap: 1,
        }}
      >
        {children}
      </Box>
    </Box>
  )
}
