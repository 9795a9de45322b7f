import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import { type FigureShape, figureHeight } from './figureHeight'
import { PanelBox } from './Panel'

/** Takes the room of a figure until it is there. */
export function FigureLoading({ shape }: { readonly shape: FigureShape }) {
  return (
    <PanelBox>
      <Skeleton width={180} height={30} sx={{ mx: 1 }} />
      <Box sx={{ px: 1 }}>
        <Skeleton width={120} height={24} />
        <Skeleton variant="rounded" height={figureHeight(shape)} />
      </Box>
    </PanelBox>
  )
}
