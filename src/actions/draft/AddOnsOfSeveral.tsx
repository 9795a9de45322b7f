import { useTranslate } from 'react-admin'
import { AddOnTicks } from './AddOnTicks'
import type { Draft, EditDraft } from './draft'
import { Tick } from './Tick'

interface AddOnsOfSeveralProps {
  readonly draft: Draft
  readonly offered: readonly string[]
  readonly onEdit: EditDraft
}

/** Each account's own add-ons, or some for all of them. That they are to have none is said, not left over. */
export function AddOnsOfSeveral({ draft: { choosesAddOns, addOns }, offered, onEdit }: AddOnsOfSeveralProps) {
  const translate = useTranslate()
  return (
    <>
      <Tick
        label={translate('actions.terms.keep_own_add_ons')}
        checked={!choosesAddOns}
        onChange={keeps => onEdit({ choosesAddOns: !keeps, addOns: undefined })}
      />
      {choosesAddOns && (
        <>
          <AddOnTicks
            chosen={addOns ?? []}
            offered={offered}
            onChange={chosen => onEdit({ addOns: chosen.length > 0 ? chosen : undefined })}
          />
          <Tick
            label={translate('actions.terms.none')}
            checked={addOns?.length === 0}
            onChange={none => onEdit({ addOns: none ? [] : undefined })}
          />
        </>
      )}
    </>
  )
}
