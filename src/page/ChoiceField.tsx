import MenuItem from '@mui/material/MenuItem'
import type { SxProps } from '@mui/material/styles'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'

interface ChoiceFieldProps {
  readonly label: string
  /** Empty for any. */
  readonly value: string
  readonly choices: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (value: string) => void
  readonly sx?: SxProps
}

/** Narrows to one value, or to none: react-admin's own names that “Clear value”, and shows nothing for it. */
export function ChoiceField({ label, value, choices, onChange, sx = {} }: ChoiceFieldProps) {
  const translate = useTranslate()
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={sx}
    >
      <MenuItem value="">{translate('page.any')}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}
