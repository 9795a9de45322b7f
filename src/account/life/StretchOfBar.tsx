import Box from '@mui/material/Box'
import { DayLines } from './DayLines'
import { StretchLabels } from './StretchLabels'
import type { Stretch } from './stretches'
import { lyingAhead, passed, stretchLooks } from './stretchLooks'
import { TodayMark } from './TodayMark'

interface StretchOfBarProps {
  readonly of: Stretch
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** One part of the bar: how much of it has passed, and beneath its beginning what begins there and when. */
export function StretchOfBar({ of: stretch, isFirst, isLast }: StretchOfBarProps) {
  const { is, from, to, days, elapsed, notches, extendable, holdsToday } = stretch
  const look = stretchLooks[is]
  return (
    <Box sx={{ position: 'relative', minWidth: 0 }}>
      <Box
        sx={[
          track,
          lyingAhead(extendable && elapsed < 1 ? stretchLooks.window : look),
          elapsed === 0 && !holdsToday && { borderStyle: 'dashed' },
          isFirst && { borderTopLeftRadius: 11, borderBottomLeftRadius: 11 },
          isLast && { borderTopRightRadius: 11, borderBottomRightRadius: 11 },
          from === null && { maskImage: 'linear-gradient(to left, #000 30%, transparent)' },
          to === null && { maskImage: 'linear-gradient(to right, #000 50%, transparent)' },
        ]}
      >
        {days !== null && elapsed < 1 && <DayLines days={days} on="ahead" />}
        <Box sx={passed(look)} style={{ width: `${elapsed * 100}%` }}>
          {days !== null && elapsed > 0 && <DayLines days={days * elapsed} on="passed" />}
        </Box>
        {notches.map(at => (
          <Box key={at} sx={notch} style={{ left: `${at * 100}%` }} />
        ))}
      </Box>
      {holdsToday && <TodayMark at={elapsed} isFirst={isFirst} isLast={isLast} />}
      <StretchLabels of={stretch} isLast={isLast} />
    </Box>
  )
}

const track = {
  position: 'relative',
  height: 22,
  overflow: 'hidden',
  border: '1.5px solid',
  borderRadius: '3px',
} as const

const notch = {
  position: 'absolute',
  top: 0,
  bottom: 0,
  width: '3px',
  ml: '-1.5px',
  bgcolor: 'background.paper',
} as const
