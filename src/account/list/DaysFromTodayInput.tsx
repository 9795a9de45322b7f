import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
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
  // What is typed need not be a number yet: a minus sign is how one begins.
  const [typed, setTyped] = useState<string>()
  const type = (text: string) => {
    setTyped(text)
    if (text === '') onChange(undefined)
    else if (/^-?\d{1,4}$/.test(text)) onChange(Number(text))
  }
  return (
    <TextField
      label={label}
      value={typed ?? days ?? ''}
      onChange={event => type(event.target.value)}
      onBlur={() => setTyped(undefined)}
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
