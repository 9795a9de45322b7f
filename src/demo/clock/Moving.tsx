import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../../api'
import { useCounted, useDayFormat } from '../../page'
import { useIsBusy } from '../useDemoCommand'
import { useClock } from './useClock'

/** That the demo is at work, for the eye; and what has become of its day, here or in another browser, for whoever listens. */
export function Moving() {
  const translate = useTranslate()
  const busy = useIsBusy()
  const said = useDaySaid()
  return (
    <>
      {busy && (
        <LinearProgress
          color="inherit"
          aria-label={translate('demo.working')}
          sx={{ position: 'absolute', insetInline: 0, bottom: 0, height: 3 }}
        />
      )}
      <Box role="status" style={visuallyHidden}>
        {said}
      </Box>
    </>
  )
}

/** Nothing of how things stood when the page was opened: nobody has to be told. */
function useDaySaid(): string {
  const translate = useTranslate()
  const counted = useCounted()
  const { long } = useDayFormat()
  const { today, startedOverAt } = useSignedIn().session
  const [opened] = useState({ today, startedOverAt })
  const { data: clock } = useClock()
  const isAsOpened = today === opened.today && startedOverAt === opened.startedOverAt
  if (isAsOpened || clock?.today !== today) return ''
  const isNow = translate('demo.clock.isNow', { day: long(today) })
  const count = clock.events.length
  if (count > 0) return `${isNow} ${counted('demo.clock.did', count)}`
  const isAtStart = startedOverAt !== opened.startedOverAt && today === clock.start.today
  return isAtStart
    ? `${translate('demo.clock.startedOver')} ${isNow}`
    : `${isNow} ${translate('demo.clock.didNothing')}`
}
