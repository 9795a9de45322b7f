import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'

interface MilestoneLoadingProps {
  /** Whether somebody did it, which a phone says on a line of its own. */
  readonly by?: boolean
}

/** The place of a milestone on its way. */
export function MilestoneLoading({ by = false }: MilestoneLoadingProps) {
  return (
    <Box
      component="li"
      aria-hidden
      sx={{ display: 'flex', columnGap: 1.25, height: { xs: by ? 70 : 50, sm: 50 } }}
    >
      <Skeleton variant="circular" width={28} height={28} />
      <Skeleton variant="rounded" width="60%" height={38} />
    </Box>
  )
}
