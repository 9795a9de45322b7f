import Checkbox from '@mui/material/Checkbox'
import { type MouseEvent, memo } from 'react'
import { useTranslate } from 'react-admin'

interface SelectAccountProps {
  readonly id: string
  readonly name: string
  readonly checked: boolean
  readonly onToggle: (id: string, event: MouseEvent<HTMLInputElement>) => void
}

/** The checkbox of one account. Its label stands on the input, where a screen reader looks for it. */
export const SelectAccount = memo(function SelectAccount({
  id,
  name,
  checked,
  onToggle,
}: SelectAccountProps) {
  const translate = useTranslate()
  const input = {
    'aria-label': translate('account.selection.row', { name }),
    onClick: (event: MouseEvent<HTMLInputElement>) => onToggle(id, event),
    readOnly: true,
  }
  return <Checkbox checked={checked} slotProps={{ input }} />
})
