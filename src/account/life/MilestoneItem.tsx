import Box from '@mui/material/Box'
import type SvgIcon from '@mui/material/SvgIcon'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { CalendarDate } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useDayFormat } from '../../page'

interface MilestoneItemProps {
  readonly icon: typeof SvgIcon
  readonly tone: 'primary' | 'secondary' | 'success' | 'warning' | 'error'
  /** Null where nobody remembers it. */
  readonly on: CalendarDate | null
  readonly what: string
  /** Who did it. */
  readonly by?: string | null
  readonly isAhead?: boolean
  readonly isToday?: boolean
}

/** A milestone in words, on the line of the others: its sign is filled where it has been, and dashed where it is to come. */
export function MilestoneItem({ icon: Icon, tone, on, what, by, isAhead, isToday }: MilestoneItemProps) {
  const translate = useTranslate()
  const { today } = useSignedIn().session
  const { short, roughDistance } = useDayFormat()
  return (
    <Box component="li" aria-current={isToday ? 'date' : undefined} sx={item}>
      <Box sx={[sign, isAhead === true && { borderStyle: 'dashed' }]}>
        <Icon color={tone} sx={{ fontSize: 16 }} />
      </Box>
      <Box sx={{ minWidth: 0, pb: 1.25 }}>
        <Typography sx={{ fontWeight: 550 }}>{what}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {on ? <time dateTime={on}>{short(on)}</time> : translate('life.notOnRecord')}
          {on && !isToday && ` · ${roughDistance(today, on)}`}
          {by && <ByWhom name={by} />}
        </Typography>
      </Box>
    </Box>
  )
}

/** On a phone on a line of its own. */
function ByWhom({ name }: { readonly name: string }) {
  const translate = useTranslate()
  return (
    <Box component="span" sx={{ display: { xs: 'block', sm: 'inline' } }}>
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {' · '}
      </Box>
      {translate('activity.by', { name })}
    </Box>
  )
}

/** The line goes from one sign to the next. */
const item = {
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: '28px minmax(0, 1fr)',
  columnGap: 1.25,
  '&:not(:last-of-type)::before': {
    content: '""',
    position: 'absolute',
    left: 13,
    top: 28,
    bottom: 0,
    borderLeft: '2px solid',
    borderColor: 'divider',
  },
} as const

const sign = {
  display: 'grid',
  placeItems: 'center',
  width: 28,
  height: 28,
  borderRadius: '50%',
  border: '1.5px solid',
  borderColor: 'divider',
} as const
