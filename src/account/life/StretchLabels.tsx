import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import type { CalendarDate } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useDayFormat } from '../../page'
import type { Stretch } from './stretches'
import { stretchLooks } from './stretchLooks'

interface StretchLabelsProps {
  readonly of: Stretch
  readonly isLast: boolean
}

/** What begins with a part of the bar, and on which day; at the right end of the whole, what comes then. */
export function StretchLabels({ of: { is, from, to, extendable, holdsToday }, isLast }: StretchLabelsProps) {
  const translate = useTranslate()
  const what = translate(`life.stretch.${is}`)
  const Icon = stretchLooks[is].icon
  return (
    // Where there is no room for both, what comes at the end stands beneath what begins.
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        columnGap: 1,
        mt: 0.75,
        pr: 0.5,
      }}
    >
      <Label day={from}>
        <Icon color={stretchLooks[is].tone} sx={{ fontSize: 14, display: { xs: 'none', sm: 'block' } }} />
        {extendable && holdsToday && is !== 'window' ? (
          <>
            <Box sx={{ display: { sm: 'none' } }}>{what}</Box>
            <Box sx={{ display: { xs: 'none', sm: 'block' } }}>{translate('life.extendable', { what })}</Box>
          </>
        ) : (
          what
        )}
      </Label>
      {isLast && to !== null && (
        <Label day={to} atEnd>
          {translate('life.stretch.expires')}
        </Label>
      )}
    </Box>
  )
}

interface LabelProps {
  readonly day: CalendarDate | null
  readonly atEnd?: boolean
  readonly children: ReactNode
}

function Label({ day, atEnd = false, children }: LabelProps) {
  const { brief } = useDayFormat()
  const { today } = useSignedIn().session
  return (
    <Box sx={[label, atEnd && { ml: 'auto', textAlign: 'right' }]}>
      <Box
        sx={{ display: 'flex', alignItems: 'center', columnGap: 0.5, fontWeight: 600, whiteSpace: 'nowrap' }}
      >
        {children}
      </Box>
      {/* The year may stand beneath the day, where there is no room beside it. */}
      <Box sx={{ color: 'text.secondary' }}>{day && brief(day, today).replace(' ', '\u00a0')}</Box>
    </Box>
  )
}

const label = {
  minWidth: 0,
  whiteSpace: { sm: 'nowrap' },
  fontSize: { xs: '0.6875rem', sm: '0.75rem' },
} as const
