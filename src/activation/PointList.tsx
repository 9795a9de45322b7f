import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import type SvgIcon from '@mui/material/SvgIcon'
import Typography from '@mui/material/Typography'

interface PointListProps {
  readonly points: readonly (readonly [icon: typeof SvgIcon, text: string])[]
}

/** A few points, each with its sign. */
export function PointList({ points }: PointListProps) {
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, gap: 1 }}>
      {points.map(([Icon, text]) => (
        <Box component="li" key={text} sx={{ display: 'flex', gap: 1.25, color: 'text.secondary' }}>
          <Icon fontSize="small" />
          <Typography component="span" color="textPrimary">
            {text}
          </Typography>
        </Box>
      ))}
    </Stack>
  )
}
