import Box from '@mui/material/Box'
import type SvgIcon from '@mui/material/SvgIcon'

interface IconAndWordProps {
  readonly icon: typeof SvgIcon
  readonly color: 'info' | 'success' | 'warning' | 'error' | 'secondary'
  readonly word: string
}

export function IconAndWord({ icon: Icon, color, word }: IconAndWordProps) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        whiteSpace: 'nowrap',
        verticalAlign: 'top',
      }}
    >
      <Icon color={color} sx={{ fontSize: 18 }} />
      {word}
    </Box>
  )
}
