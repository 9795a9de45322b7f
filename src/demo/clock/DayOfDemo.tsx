import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../../api'
import { useDayFormat } from '../../page'

/** The backend's day, in place of the header's. It takes the same room every day: the buttons beside it stay under the pointer. */
export function DayOfDemo() {
  const translate = useTranslate()
  const { short } = useDayFormat()
  const { today } = useSignedIn().session
  return (
    <Typography
      component="div"
      sx={{
        fontWeight: 650,
        fontSize: { xs: '0.8125rem', sm: '0.9375rem' },
        minWidth: { xs: '6em', sm: '6.75em' },
      }}
    >
      <span style={visuallyHidden}>{`${translate('demo.clock.today')} `}</span>
      <time dateTime={today}>{short(today)}</time>
    </Typography>
  )
}
