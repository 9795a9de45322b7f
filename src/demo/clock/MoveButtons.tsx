import NextIcon from '@mui/icons-material/SkipNextOutlined'
import ButtonGroup from '@mui/material/ButtonGroup'
import Tooltip from '@mui/material/Tooltip'
import { useTranslate } from 'react-admin'
import { addDays } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useCounted, useNarrowScreen } from '../../page'
import { BarButton } from '../BarButton'
import { useIsBusy } from '../useDemoCommand'
import { useMoveClock } from './useMoveClock'

const steps = [1, 7] as const

/** Forward a day, a week, to the next event. Where none lies ahead the button says so for a while, and its tooltip why. */
export function MoveButtons() {
  const translate = useTranslate()
  const counted = useCounted()
  const narrow = useNarrowScreen()
  const busy = useIsBusy()
  const { today } = useSignedIn().session
  const { move, nothingAhead } = useMoveClock()
  const short = narrow ? 'InShort' : ''
  return (
    <ButtonGroup
      size="small"
      variant="outlined"
      color="inherit"
      sx={{ '& .MuiButtonGroup-grouped': { minWidth: { xs: 32, sm: 40 } } }}
    >
      {steps.map(days => (
        <BarButton
          key={days}
          idle={busy}
          aria-label={counted('demo.clock.daysSpoken', days)}
          onClick={() => move({ today: addDays(today, days) })}
        >
          {counted(`demo.clock.days${short}`, days)}
        </BarButton>
      ))}
      <Tooltip title={nothingAhead ?? ''} describeChild>
        <BarButton
          idle={busy || nothingAhead !== undefined}
          aria-label={translate(`demo.clock.${nothingAhead ? 'nothingAhead' : 'next'}`)}
          startIcon={!narrow && <NextIcon />}
          onClick={() => move({ to: 'next-event' })}
        >
          {translate(nothingAhead ? `demo.clock.nothing${short || 'Ahead'}` : `demo.clock.next${short}`)}
        </BarButton>
      </Tooltip>
    </ButtonGroup>
  )
}
