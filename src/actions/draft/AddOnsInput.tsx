import FormControl from '@mui/material/FormControl'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { useTranslate } from 'react-admin'
import { AddOnsOfSeveral } from './AddOnsOfSeveral'
import { AddOnTicks } from './AddOnTicks'
import type { Draft, EditDraft } from './draft'

interface AddOnsInputProps {
  readonly draft: Draft
  /** What a single account has; with several accounts, each keeps its own until others are chosen. */
  readonly own: readonly string[] | undefined
  readonly offered: readonly string[]
  readonly onEdit: EditDraft
}

/** Any number of add-ons, or with several accounts each one's own. */
export function AddOnsInput({ draft, own, offered, onEdit }: AddOnsInputProps) {
  const translate = useTranslate()
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{translate('actions.field.addOns')}</FormLabel>
      <FormGroup>
        {own ? (
          <AddOnTicks
            chosen={draft.addOns ?? own}
            offered={offered}
            onChange={addOns => onEdit({ addOns })}
          />
        ) : (
          <AddOnsOfSeveral draft={draft} offered={offered} onEdit={onEdit} />
        )}
      </FormGroup>
      {offered.length === 0 && <FormHelperText>{translate('actions.terms.no_add_ons')}</FormHelperText>}
    </FormControl>
  )
}
