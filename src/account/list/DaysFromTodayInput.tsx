import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { useEffect, useState } from 'react'
import { useTranslate } from 'react-admin'

interface DaysFromTodayInputProps {
  readonly label: string
  /** Negative for days that have passed; undefined where nothing is said. */
  readonly days: number | undefined
  readonly onChange: (days: number | undefined) => void
}

/** So many days from today. */
export function DaysFromTodayInput({ label, days, onChange }: DaysFromTodayInputProps) {
  const translate = useTranslate()
  // What is typed and is no number of days. It stays, and filters nothing.
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other days, from wherever, take its place.
  useEffect(() => setTyped(undefined), [days])
  const type = (text: string) => {
    const isDays = /^-?\d{1,4}$/.test(text)
    setTyped(isDays || text === '' ? undefined : text)
    setLeft(false)
    if (text === '') onChange(undefined)
    else if (isDays) onChange(Number(text))
  }
  // A minus sign is how one begins.
  const isWrong = typed !== undefined && (typed !== '-' || left)
  return (
    <TextField
      label={label}
      value={typed ?? days ?? ''}
      onChange={event => type(event.target.value)}
      onBlur={() => setLeft(true)}
      error={isWrong}
      helperText={isWrong && translate('listView.day.noDays')}
      slotProps={{
        // As it is above a day, which always has something written in it.
        inputLabel: { shrink: true },
        htmlInput: { size: 3 },
        input: {
          endAdornment: (
            <InputAdornment
              position="end"
              disableTypography
              sx={{ typography: 'caption', color: 'text.secondary' }}
            >
              {translate('listView.day.fromToday')}
            </InputAdornment>
          ),
        },
      }}
    />
  )
}
