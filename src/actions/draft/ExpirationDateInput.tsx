import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { addDays, type CalendarDate } from '#lifecycle'

interface ExpirationDateInputProps {
  readonly value: string
  readonly today: CalendarDate
  readonly helperText: string
  /** What is wrong with the day that stands there. */
  readonly fault: string | undefined
  readonly onChange: (day: string) => void
}

export function ExpirationDateInput({ value, today, helperText, fault, onChange }: ExpirationDateInputProps) {
  const translate = useTranslate()
  return (
    <TextField
      fullWidth
      type="date"
      label={translate('actions.field.expiresOn')}
      value={value}
      onChange={event => onChange(event.target.value)}
      error={fault !== undefined}
      helperText={fault ?? helperText}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { min: addDays(today, 1), max: '9999-12-31' },
      }}
    />
  )
}
