import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'

/** Starts over: nothing of what was typed is kept. At the other end of a panel's footer. */
export function ClearButton({ onClear }: { readonly onClear: () => void }) {
  return (
    <Button onClick={onClear} sx={{ ml: 'auto' }}>
      {useTranslate()('actions.draft.clear')}
    </Button>
  )
}
