import DemoIcon from '@mui/icons-material/CoPresentOutlined'
import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'

/** That this is a demo, and not the real thing. */
export function DemoMark() {
  const translate = useTranslate()
  return (
    <Box
      sx={{
        display: { xs: 'none', sm: 'flex' },
        alignItems: 'center',
        gap: 0.75,
        pr: 0.5,
        fontWeight: 700,
        fontSize: '0.75rem',
        letterSpacing: '0.08em',
        textTransform: 'uppercase',
      }}
    >
      <DemoIcon fontSize="small" />
      {translate('demo.label')}
    </Box>
  )
}
