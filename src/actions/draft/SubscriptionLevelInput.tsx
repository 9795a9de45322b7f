import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import type { SubscriptionLevel } from '#lifecycle'

interface SubscriptionLevelInputProps {
  readonly value: SubscriptionLevel
  readonly onChange: (level: SubscriptionLevel) => void
}

const levels = ['TRIAL', 'PRODUCTION'] as const

/** The level of a partner that is converted: chosen by hand, since billing starts with it. */
export function SubscriptionLevelInput({ value, onChange }: SubscriptionLevelInputProps) {
  const translate = useTranslate()
  return (
    <TextField
      fullWidth
      select
      label={translate('actions.field.subscriptionLevel')}
      value={value}
      onChange={event => onChange(event.target.value === 'PRODUCTION' ? 'PRODUCTION' : 'TRIAL')}
      helperText={translate('actions.convert.level_help')}
    >
      {levels.map(level => (
        <MenuItem key={level} value={level}>
          {translate(`actions.value.${level}`)}
        </MenuItem>
      ))}
    </TextField>
  )
}
