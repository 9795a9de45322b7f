import ExpandIcon from '@mui/icons-material/ExpandLess'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import GlobalStyles from '@mui/material/GlobalStyles'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useNarrowScreen } from '../../page'
import { ActionsSheetProvider } from './ActionsSheet'

/** What can be done with the account: beside it or above it; on a phone behind a button at the bottom, where the thumb is. */
export function AccountActions({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate()
  const narrow = useNarrowScreen()
  const headingId = useId()
  if (narrow) return <AtTheBottom>{children}</AtTheBottom>
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={headingId}
      sx={{ p: 2, order: { xs: -1, lg: 0 } }}
    >
      <Typography variant="h2" id={headingId} sx={{ mb: 1 }}>
        {translate('account.page.actions')}
      </Typography>
      {children}
    </Paper>
  )
}

function AtTheBottom({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate()
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const sheet = useMemo(
    () => ({
      close: () => setOpen(false),
      // It is in sight wherever the page stands.
      focus: () => button.current?.focus({ preventScroll: true }),
    }),
    [],
  )
  return (
    <Box
      component="section"
      aria-label={translate('account.page.actions')}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      sx={bar}
    >
      {/* What is focused beneath it comes into sight above it. */}
      <GlobalStyles styles={{ html: { scrollPaddingBottom: 72 } }} />
      <Box id={id} hidden={!open} sx={{ maxHeight: '60dvh', overflowY: 'auto', pb: 1.5 }}>
        <ActionsSheetProvider value={sheet}>{children}</ActionsSheetProvider>
      </Box>
      <Button
        ref={button}
        fullWidth
        variant={open ? 'outlined' : 'contained'}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        endIcon={<ExpandIcon sx={{ rotate: open ? '180deg' : '0deg' }} />}
      >
        {translate('account.page.actions')}
      </Button>
    </Box>
  )
}

const bar = {
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  mx: -2,
  mb: -2,
  px: 2,
  pt: 1.25,
  pb: 'max(10px, env(safe-area-inset-bottom))',
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
} as const
