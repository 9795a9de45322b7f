import CalendarIcon from '@mui/icons-material/EventNoteOutlined'
import visuallyHidden from '@mui/utils/visuallyHidden'
import type { Ref } from 'react'
import { useTranslate } from 'react-admin'
import { useCounted, useNarrowScreen } from '../../page'
import { BarButton } from '../BarButton'
import { useClock } from '../clock/useClock'

interface HappenedButtonProps {
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly ref: Ref<HTMLButtonElement>
}

/** How many things the calendar did on the last move; opens the list of them. */
export function HappenedButton({ isOpen, onOpen, ref }: HappenedButtonProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const narrow = useNarrowScreen()
  const { data: clock } = useClock()
  const count = clock?.events.length ?? 0
  const words = counted('demo.happened.count', count)
  return (
    <BarButton
      ref={ref}
      variant={count > 0 ? 'contained' : 'outlined'}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      startIcon={<CalendarIcon />}
      onClick={onOpen}
    >
      {narrow ? <span aria-hidden>{counted('demo.happened.inShort', count)}</span> : words}
      <span style={visuallyHidden}>{`${narrow ? words : ''}${translate('demo.happened.spoken')}`}</span>
    </BarButton>
  )
}
