import Box from '@mui/material/Box'
import type { Theme } from '@mui/material/styles'
import { useTranslate } from 'react-admin'

interface TodayMarkProps {
  /** Where in its part of the bar, from 0 to 1. */
  readonly at: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Today: a line through the bar, with its name above it, which stays within the bar's ends. */
export function TodayMark({ at, isFirst, isLast }: TodayMarkProps) {
  const translate = useTranslate()
  const here = `${at * 100}%`
  const within = isFirst ? `max(${here}, ${half}px)` : isLast ? `min(${here}, 100% - ${half}px)` : here
  return (
    <>
      <Box sx={line} style={{ left: here }} />
      <Box sx={name} style={{ left: `calc(${within} - ${half}px)` }}>
        {translate('life.today')}
      </Box>
    </>
  )
}

const half = 27

const line = {
  position: 'absolute',
  top: -8,
  height: 34,
  width: 3,
  ml: '-1.5px',
  borderRadius: 2,
  bgcolor: 'text.primary',
  boxShadow: (theme: Theme) => `0 0 0 1.5px ${theme.palette.background.paper}`,
} as const

const name = {
  position: 'absolute',
  top: -28,
  width: 2 * half,
  borderRadius: 10,
  bgcolor: 'text.primary',
  color: 'background.paper',
  fontSize: '0.75rem',
  fontWeight: 600,
  lineHeight: '20px',
  textAlign: 'center',
} as const
