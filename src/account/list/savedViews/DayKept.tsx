import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { daysBetween } from '#lifecycle'
import { useCounted, useDayFormat, useFilterLabel } from '../../../page'
import type { DayFilter } from './dayFilters'

interface DayKeptProps {
  readonly of: DayFilter
  readonly onChange: (isRelative: boolean) => void
}

/** Whether a day is kept as it stands in the calendar, or moves on with today. */
export function DayKept({ of: { name, day, today, isRelative }, onChange }: DayKeptProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const labelId = useId()
  const { long } = useDayFormat()
  const days = daysBetween(today, day)
  const fromToday =
    days === 0
      ? translate('listView.saved.day.today')
      : counted(`listView.saved.day.${days > 0 ? 'after' : 'before'}`, Math.abs(days))
  return (
    <FormControl>
      <FormLabel id={labelId}>{useFilterLabel()(name)}</FormLabel>
      <RadioGroup
        aria-labelledby={labelId}
        value={isRelative ? 'relative' : 'fixed'}
        onChange={(_, value) => onChange(value === 'relative')}
      >
        <FormControlLabel value="relative" control={<Radio size="small" />} label={fromToday} />
        <FormControlLabel
          value="fixed"
          control={<Radio size="small" />}
          label={translate('listView.saved.day.always', { day: long(day) })}
        />
      </RadioGroup>
    </FormControl>
  )
}
