import EventIcon from '@mui/icons-material/EventOutlined'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../api'
import { useDayFormat, useNarrowScreen } from '../page'

/** The server's day and the rules in force: what every date in the console is measured against. */
export function Today() {
  const translate = useTranslate()
  const { short, long } = useDayFormat()
  const narrow = useNarrowScreen()
  const { session } = useSignedIn()
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1, mr: { md: 1 } }}>
      <EventIcon fontSize="small" color="primary" sx={{ display: { xs: 'none', sm: 'block' } }} />
      <div>
        <Typography
          component="time"
          dateTime={session.today}
          sx={{ display: 'block', fontWeight: 600, lineHeight: 1.3 }}
          variant="body2"
        >
          {translate('layout.today', { day: (narrow ? short : long)(session.today) })}
        </Typography>
        <Typography color="textSecondary" variant="caption" sx={{ display: 'block', lineHeight: 1.3 }}>
          {translate('layout.edition', { edition: session.edition })}
        </Typography>
      </div>
    </Stack>
  )
}
