import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type MouseEvent, useEffect, useState } from 'react'
import { Link, useLocaleState, useTranslate } from 'react-admin'
import { mayOpen } from '#lifecycle'
import { EventEntry, useRowsPath } from '../../account'
import { PanelBody, PanelDrawer } from '../../actions'
import { useSignedIn } from '../../api'
import { focusMain, useCounted, useDayFormat } from '../../page'
import { useClock } from '../clock/useClock'
import { useFailureInWords } from '../useDemoCommand'
import { activityOf } from './activityOf'
import { eventsByDay } from './eventsByDay'

/** More than anybody reads at once; all of them stand in Activity. */
const shownAtMost = 100

interface HappenedPanelProps {
  readonly returnFocus: () => void
  readonly onClosed: () => void
}

/** What the calendar did on the last move: day by day, each event as Activity tells it. */
export function HappenedPanel({ returnFocus, onClosed }: HappenedPanelProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const [locale] = useLocaleState()
  const { long } = useDayFormat()
  const failureInWords = useFailureInWords()
  const { session, actor } = useSignedIn()
  const { data: clock, error } = useClock()
  const pathOf = useRowsPath()
  const [closing, setClosing] = useState<'back' | 'left'>()
  const events = clock?.events ?? []
  const activity = mayOpen(actor, 'events') ? activityOf(events) : undefined

  // After the drawer has let the rest of the page be focused again.
  useEffect(() => {
    if (closing) (closing === 'left' ? focusMain : returnFocus)()
  }, [closing, returnFocus])

  const leave = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    const isLink = target instanceof Element && target.closest('a') !== null
    if (isLink && !ctrlKey && !metaKey && !shiftKey) setClosing('left')
  }
  return (
    <PanelDrawer
      open={closing === undefined}
      title={translate('demo.happened.title')}
      subtitle={counted('demo.happened.upTo', events.length, { day: long(session.today) })}
      step=""
      onClose={() => setClosing('back')}
      onClosed={onClosed}
    >
      <PanelBody>
        {error && (
          <Alert severity="error">
            {translate('demo.happened.failed', { reason: failureInWords(error) })}
          </Alert>
        )}
        {clock && events.length === 0 && (
          <Typography color="textSecondary">{translate('demo.happened.nothing')}</Typography>
        )}
        <Box onClick={leave} sx={{ display: 'contents' }}>
          {(events.length > shownAtMost || activity) && (
            <Typography color="textSecondary">
              {events.length > shownAtMost &&
                `${counted('demo.happened.first', events.length, { shown: shownAtMost.toLocaleString(locale) })} `}
              {activity && (
                <Link to={pathOf(activity)} underline="always">
                  {translate('demo.happened.activity')}
                </Link>
              )}
            </Typography>
          )}
          {eventsByDay(events.slice(0, shownAtMost)).map(({ on, events }) => (
            <section key={on} aria-label={long(on)}>
              <Typography
                component="h3"
                variant="h2"
                sx={{ pb: 0.5, borderBottom: 1, borderColor: 'divider' }}
              >
                {long(on)}
              </Typography>
              <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {events.map(event => (
                  <Box component="li" key={event.id} sx={{ pt: 1.25, overflowWrap: 'anywhere' }}>
                    <EventEntry of={event} withAccount withMoment={false} />
                  </Box>
                ))}
              </Box>
            </section>
          ))}
        </Box>
      </PanelBody>
    </PanelDrawer>
  )
}
