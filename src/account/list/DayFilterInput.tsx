import RelativeIcon from '@mui/icons-material/UpdateOutlined'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import Tooltip from '@mui/material/Tooltip'
import { useEffect, useRef, useState } from 'react'
import { DateInput, useInput, useTranslate } from 'react-admin'
import { isRelativeDay } from '#contract'
import { useSignedIn } from '../../api'
import { DaysFromTodayInput } from './DaysFromTodayInput'
import { FilterCell } from './FilterCell'
import { useFilterInput } from './useFilterInput'
import { dayMeant, daysAhead, inDays } from './view/relativeDay'

/** A day to filter by: one of the calendar, or so many days from today, which moves on with it. */
export function DayFilterInput({ source }: { readonly source: string }) {
  const translate = useTranslate()
  const input = useFilterInput()(source)
  const { today } = useSignedIn().session
  const { field } = useInput({ source })
  const value: unknown = field.value
  // What is chosen while nothing stands there.
  const [chosen, setChosen] = useState(false)
  const isRelative = value ? isRelativeDay(value) : chosen

  const cell = useRef<HTMLDivElement>(null)
  const turned = useRef(false)
  // Whoever turns it round goes on in the field that has come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes with this.
  useEffect(() => {
    if (turned.current) cell.current?.querySelector('input')?.focus()
    turned.current = false
  }, [isRelative])

  const turnRound = () => {
    turned.current = true
    setChosen(!isRelative)
    const days = daysAhead(value, today)
    if (days !== undefined) field.onChange(isRelative ? dayMeant(value, today) : inDays(days))
  }
  const name = translate('listView.day.relative', { filter: input.label })
  return (
    <FilterCell is="day">
      <Stack ref={cell} direction="row" sx={{ alignItems: 'start', gap: 0.25 }}>
        {isRelative ? (
          <DaysFromTodayInput
            label={input.label}
            days={daysAhead(value, today)}
            onChange={days => field.onChange(days === undefined ? '' : inDays(days))}
          />
        ) : (
          <DateInput {...input} />
        )}
        <Tooltip title={name}>
          <IconButton
            size="small"
            sx={{ mt: 0.5 }}
            color={isRelative ? 'primary' : 'default'}
            aria-label={name}
            aria-pressed={isRelative}
            onClick={turnRound}
          >
            <RelativeIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Stack>
    </FilterCell>
  )
}
