import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { ActivationRecord } from '#contract'
import { StepPanel } from './StepPanel'

interface TenantAtWorkProps {
  readonly record: ActivationRecord
  readonly isBehind: boolean
  readonly onLookAgain: () => void
}

/** From how much on an import is almost done, in percent. */
const nearlyDone = 75

/** The check or the import, which goes on by itself. What is read out changes seldom; the bar moves in silence. */
export function TenantAtWork({ record, isBehind, onLookAgain }: TenantAtWorkProps) {
  const translate = useTranslate()
  const { status, progress } = record
  const percent = progress ?? 0
  const isImport = status === 'running-import'
  const doing = isImport ? (percent >= nearlyDone ? 'nearlyDone' : 'import') : 'check'
  return (
    <StepPanel of={record} title={translate(`activation.atWork.${isImport ? 'importTitle' : 'checkTitle'}`)}>
      <div>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 1 }}>
          <Typography role="status" sx={{ flex: 1 }}>
            {translate(`activation.atWork.${doing}`)}
          </Typography>
          <Typography aria-hidden sx={{ fontWeight: 650, whiteSpace: 'nowrap' }}>
            {translate('activation.atWork.percent', { percent })}
          </Typography>
        </Box>
        <LinearProgress
          variant="determinate"
          value={percent}
          aria-label={translate('activation.atWork.bar')}
          sx={{ height: 8, borderRadius: 4 }}
        />
      </div>
      {isBehind && (
        <Alert severity="warning">
          {translate('activation.trouble.stale')}
          <div>
            <Button variant="outlined" color="inherit" onClick={onLookAgain} sx={{ mt: 1.5 }}>
              {translate('activation.trouble.retry')}
            </Button>
          </div>
        </Alert>
      )}
      <Typography color="textSecondary">{translate('activation.atWork.leave')}</Typography>
    </StepPanel>
  )
}
