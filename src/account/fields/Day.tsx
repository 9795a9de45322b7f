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
      <time dateTime={day} className="day">
        {format.short(day)}
      </time>
      {distance && isNear && <span className="aside">{` · ${format.distance(today, day)}`}</span>}
    </span>
  )
}
