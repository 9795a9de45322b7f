import Box from '@mui/material/Box'
import { type CalendarDate, daysBetween } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useDayFormat } from '../../page'
import { None } from './None'

/** Farther off than this, how far no longer helps to decide anything today. */
const nearDays = 45

interface DayProps {
  readonly of: CalendarDate | null
  /** Also says how far off it is, where it is near. */
  readonly distance?: boolean
}

export function Day({ of: day, distance = false }: DayProps) {
  const format = useDayFormat()
  const { today } = useSignedIn().session
  if (!day) return <None />
  const isNear = Math.abs(daysBetween(today, day)) <= nearDays
  return (
    <span>
      <Box component="time" dateTime={day} sx={{ whiteSpace: 'nowrap' }}>
        {format.short(day)}
      </Box>
      {distance && isNear && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {` · ${format.distance(today, day)}`}
        </Box>
      )}
    </span>
  )
}
