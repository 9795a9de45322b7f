import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'

/** Where a field does not apply: a dash for the eye, a word for the ear. */
export function None() {
  const translate = useTranslate()
  return (
    <Box
      component="span"
      role="img"
      aria-label={translate('page.noneSpoken')}
      sx={{ color: 'text.secondary' }}
    >
      {translate('page.none')}
    </Box>
  )
}
