import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { useTranslate } from 'react-admin'
import { nameOf, useCatalog } from '../../api'

interface AddOnsInputProps {
  /** Undefined while every account keeps its own. */
  readonly value: readonly string[] | undefined
  readonly offered: readonly string[]
  readonly canKeepOwn: boolean
  readonly onChange: (addOns: readonly string[] | undefined) => void
}

const small = { typography: { variant: 'body2' } } as const

/** Any number of add-ons, or with several accounts each one's own. */
export function AddOnsInput({ value, offered, canKeepOwn, onChange }: AddOnsInputProps) {
  const translate = useTranslate()
  const { addOns } = useCatalog()
  const toggled = (slug: string, chosen: readonly string[]) =>
    chosen.includes(slug) ? chosen.filter(one => one !== slug) : [...chosen, slug]
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{translate('actions.field.addOns')}</FormLabel>
      <FormGroup>
        {canKeepOwn && (
          <FormControlLabel
            label={translate('actions.terms.keep_own')}
            slotProps={small}
            control={
              <Checkbox
                size="small"
                checked={value === undefined}
                onChange={(_event, keeps) => onChange(keeps ? undefined : [])}
              />
            }
          />
        )}
        {value &&
          offered.map(slug => (
            <FormControlLabel
              key={slug}
              label={nameOf(addOns, slug)}
              slotProps={small}
              control={
                <Checkbox
                  size="small"
                  checked={value.includes(slug)}
                  onChange={() => onChange(toggled(slug, value))}
                />
              }
            />
          ))}
      </FormGroup>
      {offered.length === 0 && <FormHelperText>{translate('actions.terms.no_add_ons')}</FormHelperText>}
    </FormControl>
  )
}
