import Box from '@mui/material/Box'
import type { Theme } from '@mui/material/styles'
import { Suspense } from 'react'
import { useTranslate } from 'react-admin'
import { ErrorBoundary } from 'react-error-boundary'
import { demoLineHeight, lazyPage } from '../page'
import { BarMissing } from './BarMissing'

const DemoBar = lazyPage(() => import('./DemoBar').then(({ DemoBar }) => DemoBar))

/** The demo's own line below the app bar. It takes its room at once, so that nothing moves when what stands in it has been fetched. */
export function DemoLine() {
  const translate = useTranslate()
  return (
    <Box
      component="section"
      aria-label={translate('demo.label')}
      sx={theme => ({
        position: 'relative',
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 0.5, sm: 1.5 },
        height: demoLineHeight,
        px: { xs: 0.75, md: 2 },
        whiteSpace: 'nowrap',
        // Where letters stand far apart, it scrolls by itself, and the page does not.
        overflow: 'auto hidden',
        '& > *': { flexShrink: 0 },
        scrollbarWidth: 'none',
        ...colours(theme),
      })}
    >
      <ErrorBoundary fallback={<BarMissing />}>
        <Suspense fallback={null}>
          <DemoBar />
        </Suspense>
      </ErrorBoundary>
    </Box>
  )
}

/** A hue that says nothing else in the console. Text on it has a contrast of at least 7. */
function colours({ palette }: Theme) {
  const [paper, line, ink] =
    palette.mode === 'dark' ? ['#262042', '#3d3466', '#e3dcff'] : ['#efeafc', '#d9cff5', '#35236b']
  return {
    bgcolor: paper,
    color: ink,
    borderBottom: `1px solid ${line}`,
    '--demo-ink': ink,
    '--demo-paper': paper,
  }
}
