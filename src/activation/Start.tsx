import AdminIcon from '@mui/icons-material/AdminPanelSettingsOutlined'
import HourglassIcon from '@mui/icons-material/HourglassEmptyOutlined'
import KeyIcon from '@mui/icons-material/KeyOutlined'
import ScheduleIcon from '@mui/icons-material/ScheduleOutlined'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { StepPanel, type StepProps } from './StepPanel'
import { SubmitButton } from './SubmitButton'
import { TroubleAlerts } from './TroubleAlerts'
import { troublesIn } from './trouble'
import { useTakeStep } from './useTakeStep'

const asked = [
  ['consent', AdminIcon],
  ['account', KeyIcon],
  ['import', HourglassIcon],
] as const

/** What will be asked and why, before anything happens. */
export function Start({ token, record }: StepProps) {
  const translate = useTranslate()
  const { take, isPending, failure } = useTakeStep(token, 'start')
  return (
    <StepPanel of={record} title={translate('activation.start.title')}>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {translate(`activation.start.text.${record.kind}`, { sender: record.sentBy })}
      </Typography>
      <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0, gap: { xs: 1.25, sm: 2 } }}>
        {asked.map(([what, Icon]) => (
          <Box component="li" key={what} sx={{ display: 'flex', gap: { xs: 1.5, sm: 2 } }}>
            <Box
              sx={{
                display: 'grid',
                placeItems: 'center',
                flex: 'none',
                width: { xs: 36, sm: 40 },
                height: { xs: 36, sm: 40 },
                borderRadius: 2,
                bgcolor: 'primary.light',
                color: 'primary.main',
              }}
            >
              <Icon />
            </Box>
            <div>
              <Typography variant="h2" component="h3">
                {translate(`activation.start.${what}`)}
              </Typography>
              <Typography color="textSecondary">{translate(`activation.start.${what}Text`)}</Typography>
            </div>
          </Box>
        ))}
      </Stack>
      <Stack
        component="form"
        sx={{ gap: 2 }}
        onSubmit={event => {
          event.preventDefault()
          take({})
        }}
      >
        {!isPending && (
          <TroubleAlerts troubles={troublesIn(record, failure?.error)} attempt={failure?.count} />
        )}
        <SubmitButton
          isPending={isPending}
          label={translate('activation.start.submit')}
          sending={translate('activation.start.sending')}
        />
        <Stack direction="row" sx={{ gap: 1, color: 'text.secondary' }}>
          <ScheduleIcon fontSize="small" />
          <Typography>{translate('activation.start.time')}</Typography>
        </Stack>
        <Typography variant="body2" color="textSecondary">
          {translate('activation.start.untouched')}
        </Typography>
      </Stack>
    </StepPanel>
  )
}
