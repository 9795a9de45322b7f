import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useEffect, useState } from 'react'
import { useTranslate } from 'react-admin'
import { Announcement } from '../Announcement'
import { useCounted } from '../useCounted'
import type { ExportUnderWay } from './Exports'

/** The exports on their way, in a corner of the window where they hold up nothing. What is quick does not flicker. */
export function ExportProgress({ underWay }: { readonly underWay: readonly ExportUnderWay[] }) {
  const translate = useTranslate()
  return (
    <Stack
      component="section"
      aria-label={translate('page.exports')}
      sx={{
        position: 'fixed',
        // Panels open at the right.
        left: 16,
        bottom: 16,
        right: { xs: 16, sm: 'auto' },
        // Beneath the menu, where there is one.
        width: { sm: 340, md: 196 },
        zIndex: 'snackbar',
        gap: 1,
        animation: 'appear 200ms 300ms both',
        '@keyframes appear': { from: { opacity: 0 } },
      }}
    >
      {underWay.map(one => (
        <Progress key={one.number} {...one} />
      ))}
    </Stack>
  )
}

function Progress({ file, rows, total, cancel }: ExportUnderWay) {
  const translate = useTranslate()
  const counted = useCounted()
  const name = translate('page.exporting', { file: `${file}.csv` })
  const howFar = total === undefined ? '' : counted('page.exportRows', rows, { total })
  return (
    <Paper elevation={6} sx={{ p: 1.5, pb: 1, border: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 1 }}>
        {name}
      </Typography>
      <LinearProgress
        aria-label={name}
        {...(total === undefined
          ? { variant: 'indeterminate' }
          : { variant: 'determinate', value: percent(rows, total), 'aria-valuetext': howFar })}
      />
      <Stack
        direction="row"
        sx={{ alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', mt: 0.5 }}
      >
        <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {howFar}
        </Typography>
        <Button
          size="small"
          aria-label={translate('page.cancelExport', { file: `${file}.csv` })}
          onClick={cancel}
        >
          {translate('ra.action.cancel')}
        </Button>
      </Stack>
      <Announcement>{useAnnounced(name, percent(rows, total))}</Announcement>
    </Paper>
  )
}

/** Said at the beginning, and with every quarter. */
function useAnnounced(name: string, done: number): string | undefined {
  const translate = useTranslate()
  const [begun, setBegun] = useState(false)
  useEffect(() => setBegun(true), [])
  const quarters = Math.floor(done / 25) * 25
  if (!begun) return undefined
  return quarters === 0 ? name : translate('page.exportPercent', { percent: String(quarters) })
}

function percent(rows: number, total = 0): number {
  return total === 0 ? 0 : (rows / total) * 100
}
