import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { LinkBase, useTranslate } from 'react-admin'

/** The way home. On a narrow screen the mark stands alone; its name is still read out. */
export function AppName() {
  const translate = useTranslate()
  return (
    <Box
      component={LinkBase}
      to="/"
      aria-label={translate('layout.appName')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        color: 'inherit',
        textDecoration: 'none',
        mr: 'auto',
      }}
    >
      <img src="/favicon.svg" alt="" width={28} height={28} />
      <Typography
        component="span"
        sx={{
          fontWeight: 700,
          fontSize: '1rem',
          letterSpacing: '-0.01em',
          display: { xs: 'none', sm: 'inline' },
        }}
      >
        {translate('layout.appName')}
      </Typography>
    </Box>
  )
}
