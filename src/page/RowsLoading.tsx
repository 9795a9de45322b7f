import Box from '@mui/material/Box'
import { bone } from './bone'

interface RowsLoadingProps {
  readonly count?: number
  /** The height of one row, in pixels. */
  readonly height: number
}

/** The places of entries on their way, beneath each other. */
export function RowsLoading({ count = 8, height }: RowsLoadingProps) {
  return (
    <Box aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: one place is like the other
          key={index}
          sx={{
            height,
            p: 2,
            borderBottom: 1,
            borderColor: 'divider',
            '& > span': { ...bone, display: 'block' },
          }}
        >
          <Box component="span" sx={{ width: '38%', mb: 1.25 }} />
          <Box component="span" sx={{ width: '72%' }} />
        </Box>
      ))}
    </Box>
  )
}
