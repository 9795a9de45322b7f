import MenuItem from '@mui/material/MenuItem'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { nameOf, useCatalog } from '../../api'

interface SkuInputProps
  extends Pick<TextFieldProps, 'required' | 'disabled' | 'error' | 'helperText' | 'onBlur'> {
  /** Undefined while every account keeps its own. */
  readonly value: string | undefined
  readonly offered: readonly string[]
  readonly canKeepOwn: boolean
  readonly onChange: (sku: string | undefined) => void
}

/** No slug is empty, so that it can stand for every account's own. */
const own = ''

/** Exactly one SKU, or with several accounts each one's own. */
export function SkuInput({ value, offered, canKeepOwn, onChange, ...field }: SkuInputProps) {
  const translate = useTranslate()
  const { skus } = useCatalog()
  return (
    <TextField
      fullWidth
      select
      label={translate('actions.field.sku')}
      value={value ?? own}
      onChange={event => onChange(event.target.value === own ? undefined : event.target.value)}
      helperText={translate('actions.terms.one_offer')}
      slotProps={{
        inputLabel: { shrink: true },
        select: { displayEmpty: true },
        // What it waits for is to be read while it waits.
        formHelperText: { sx: { '&.Mui-disabled': { color: 'text.secondary' } } },
      }}
      {...field}
    >
      {canKeepOwn && <MenuItem value={own}>{translate('actions.terms.keep_own')}</MenuItem>}
      {offered.map(sku => (
        <MenuItem key={sku} value={sku}>
          {nameOf(skus, sku)}
        </MenuItem>
      ))}
    </TextField>
  )
}
