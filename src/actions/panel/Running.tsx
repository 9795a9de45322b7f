import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useLocaleState, useTranslate } from 'react-admin'
import { useCounted } from '../../page'
import { PanelBody } from './PanelBody'
import { PanelFooter } from './PanelFooter'
import type { Progress } from './panelState'
import { useLeaveWarning } from './useLeaveWarning'

interface RunningProps {
  readonly progress: Progress
  readonly stopping: boolean
  readonly onStop: () => void
}

/** The requests on their way, and how to stop after the one under way. */
export function Running({ progress: { done, of }, stopping, onStop }: RunningProps) {
  const translate = useTranslate()
  const counted = useCounted()
  useLeaveWarning()
  const [locale] = useLocaleState()
  const text = counted('actions.progress.applying', of, { done: done.toLocaleString(locale) })
  return (
    <>
      <PanelBody>
        <LinearProgress
          aria-label={text}
          variant={done === 0 ? 'indeterminate' : 'determinate'}
          value={(100 * done) / of}
        />
        <Typography role="status" variant="body2">
          {text} {stopping && translate('actions.progress.stopping')}
        </Typography>
      </PanelBody>
      <PanelFooter>
        {stopping ? null : (
          <Button variant="outlined" onClick={onStop} ref={focusOnStart}>
            {translate('actions.progress.stop')}
          </Button>
        )}
      </PanelFooter>
    </>
  )
}

/** Apply, which had the focus, is gone. */
function focusOnStart(button: HTMLElement | null) {
  button?.focus()
}
