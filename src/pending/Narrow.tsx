import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

interface NarrowProps {
  /** In pixels: with a row that has much to say as without. */
  readonly width: number
  readonly children: ReactNode
}

/** What a cell says within its width, on several lines where it is too long for one. */
export function Narrow({ width, children }: NarrowProps) {
  return <Box sx={{ width, whiteSpace: 'normal', overflowWrap: 'anywhere' }}>{children}</Box>
}
