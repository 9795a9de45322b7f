import Box from '@mui/material/Box'
import Container from '@mui/material/Container'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { LanguageSwitch } from '../page'

interface ActivationFrameProps {
  /** Beside the content where there is room, above it on a phone. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** What stands around every state of the page. Nothing in it leads into the console. */
export function ActivationFrame({ aside, children }: ActivationFrameProps) {
  const translate = useTranslate()
  return (
    <Box sx={{ minHeight: '100dvh', bgcolor: 'background.default', pb: { xs: 4, md: 8 } }}>
      <Container maxWidth={aside ? 'md' : 'sm'} sx={{ maxWidth: { md: aside ? 1000 : 600 } }}>
        <Box
          component="header"
          sx={{ display: 'flex', alignItems: 'center', gap: 1.25, py: { xs: 1.5, md: 4 } }}
        >
          <img src="/favicon.svg" alt="" width={28} height={28} />
          <Typography component="span" sx={{ fontWeight: 700, fontSize: '1rem', letterSpacing: '-0.01em' }}>
            {translate('activation.brand')}
          </Typography>
          <LanguageSwitch />
        </Box>
        <Box
          component="main"
          sx={{
            display: 'grid',
            alignItems: 'start',
            columnGap: 6,
            rowGap: 2,
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              md: aside ? '320px minmax(0, 1fr)' : 'minmax(0, 1fr)',
            },
          }}
        >
          {aside && <div>{aside}</div>}
          <div>{children}</div>
        </Box>
      </Container>
    </Box>
  )
}
