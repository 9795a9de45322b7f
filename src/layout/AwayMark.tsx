import CloudOffIcon from '@mui/icons-material/CloudOffOutlined'
import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import { useServerIsAway } from '../api'

/** Says that nobody answers, in the header, where it moves nothing; it goes when somebody does. */
export function AwayMark() {
  const translate = useTranslate()
  const isAway = useServerIsAway()
  return (
    <Box role="status" sx={{ minWidth: 0 }}>
      {isAway && (
        <Box sx={look}>
          <CloudOffIcon fontSize="small" />
          <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
            {translate('layout.away.long')}
          </Box>
          <Box component="span" sx={{ display: { md: 'none' } }}>
            {translate('layout.away.short')}
          </Box>
        </Box>
      )}
    </Box>
  )
}

const look = {
  display: 'flex',
  alignItems: 'center',
  gap: 0.75,
  px: 1.25,
  height: 32,
  border: 1,
  borderColor: 'warning.main',
  borderRadius: 4,
  color: 'warning.main',
  typography: 'body2',
  fontWeight: 600,
  whiteSpace: 'nowrap',
} as const
