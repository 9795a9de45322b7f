import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { useEffect, useRef, useState } from 'react'
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
  // What is typed and is no number of days. It stays, and the list is as it was before one began to type.
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(false)
  const before = useRef(days)
  const told = useRef(days)
  useEffect(() => {
    if (days === told.current) return
    // Other days, from elsewhere, take its place.
    told.current = days
    setTyped(undefined)
  }, [days])
  const tell = (next: number | undefined) => {
    told.current = next
    if (next !== days) onChange(next)
  }
  const type = (text: string) => {
    const isDays = /^-?\d{1,4}$/.test(text)
    setTyped(isDays || text === '' ? undefined : text)
    setLeft(false)
    if (isDays) tell(Number(text))
    else tell(text === '' ? undefined : before.current)
  }
  // A minus sign is how one begins.
  const isWrong = typed !== undefined && (typed !== '-' || left)
  return (
    <TextField
      label={label}
      value={typed ?? days ?? ''}
      onChange={event => type(event.target.value)}
      onFocus={() => {
        before.current = days
      }}
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
