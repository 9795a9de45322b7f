import Box from '@mui/material/Box'

interface DayLinesProps {
  /** How many days it is long. */
  readonly days: number
  /** What the lines stand on: what has passed is filled. */
  readonly on: 'passed' | 'ahead'
}

/** A thin line after each day. */
export function DayLines({ days, on }: DayLinesProps) {
  return <Box sx={[lines, { color: color[on] }]} style={{ backgroundSize: `${100 / days}% 100%` }} />
}

const color = { passed: 'background.paper', ahead: 'primary.main' } as const

const lines = {
  position: 'absolute',
  inset: 0,
  opacity: 0.3,
  backgroundImage: 'linear-gradient(to left, currentColor 1px, transparent 1px)',
} as const
