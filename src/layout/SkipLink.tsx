import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { focusMain } from '../page'

/** Past the header and the menu, for the keyboard: seen once it has the focus. react-admin's own has no words on a narrow screen. */
export function SkipLink() {
  const translate = useTranslate()
  return (
    <Button
      variant="contained"
      onClick={focusMain}
      sx={{
        position: 'fixed',
        top: 8,
        left: 16,
        zIndex: 'tooltip',
        '&:not(:focus)': { transform: 'translateY(-200%)' },
        '&:focus-visible': { outlineOffset: 2 },
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Button>
  )
}
