import Box from '@mui/material/Box'
import CircularProgress from '@mui/material/CircularProgress'
import { useTranslate } from 'react-admin'

/** A page on its way. It appears after a moment only, so that what is quick does not flicker. */
export function PageLoading() {
  const translate = useTranslate()
  return (
    <Box
      role="status"
      aria-label={translate('page.loading')}
      sx={{
        display: 'grid',
        placeItems: 'center',
        minHeight: '60vh',
        animation: 'appear 200ms 300ms both',
        '@keyframes appear': { from: { opacity: 0 } },
      }}
    >
      <CircularProgress aria-hidden />
    </Box>
  )
}
