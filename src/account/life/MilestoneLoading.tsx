import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'

/** The place of a milestone on its way. */
export function MilestoneLoading() {
  return (
    <Box component="li" aria-hidden sx={{ display: 'flex', columnGap: 1.25, height: { xs: 70, sm: 51 } }}>
      <Skeleton variant="circular" width={28} height={28} />
      <Skeleton variant="rounded" width="60%" height={38} />
    </Box>
  )
}
