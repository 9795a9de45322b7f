import RefreshIcon from '@mui/icons-material/Refresh'
import Box from '@mui/material/Box'
import CircularProgress from '@mui/material/CircularProgress'
import IconButton from '@mui/material/IconButton'
import { keyframes } from '@mui/material/styles'
import { useLoading, useRefresh, useTranslate } from 'react-admin'

const appear = keyframes({ '0%, 99%': { opacity: 0 } })

/** A list that looks for news every few seconds must not make the header flicker: what is loaded at once shows no sign of it. */
const unlessSoonOver = {
  position: 'relative',
  '& [data-loading]': { opacity: 0, transition: 'opacity 0s 600ms' },
  '& [role=progressbar]': { position: 'absolute', top: '30%', left: '30%', pointerEvents: 'none' },
  '& [role=progressbar] svg': { animation: `${appear} 600ms` },
}

/** Reads everything anew, and shows that something is being read. */
export function RefreshButton() {
  const translate = useTranslate()
  const refresh = useRefresh()
  const loading = useLoading()
  const label = translate('ra.action.refresh')
  return (
    <Box sx={unlessSoonOver}>
      <IconButton
        color="inherit"
        aria-label={label}
        title={label}
        data-loading={loading || undefined}
        onClick={() => refresh()}
      >
        <RefreshIcon />
      </IconButton>
      {loading && (
        <CircularProgress color="inherit" size={16} thickness={6} aria-label={translate('page.loading')} />
      )}
    </Box>
  )
}
