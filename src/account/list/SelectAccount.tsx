import { type MouseEvent, memo } from 'react'
import { useTranslate } from 'react-admin'

interface SelectAccountProps {
  readonly id: string
  readonly name: string
  readonly checked: boolean
  readonly onToggle: (id: string, event: MouseEvent<HTMLInputElement>) => void
}

/** The checkbox of one account: the browser's own, since a page has a hundred of them. */
export const SelectAccount = memo(function SelectAccount({
  id,
  name,
  checked,
  onToggle,
}: SelectAccountProps) {
  const translate = useTranslate()
  return (
    <label className="tick">
      <input
        type="checkbox"
        aria-label={translate('account.selection.row', { name })}
        checked={checked}
        onClick={event => onToggle(id, event)}
        readOnly
      />
    </label>
  )
})
