import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'

/** Whether the screen is too narrow for a table: below 600 pixels. */
export function useNarrowScreen(): boolean {
  return useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'))
}
