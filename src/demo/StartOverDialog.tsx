import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogContentText from '@mui/material/DialogContentText'
import DialogTitle from '@mui/material/DialogTitle'
import { useId, useState } from 'react'
import { useNotify, useStoreContext, useTranslate } from 'react-admin'
import { accountLists } from '../account'
import { usePartnerAppDataProvider } from '../api'
import { useDayFormat } from '../page'
import { useClock } from './clock/useClock'
import { useDemoCommand, useFailureInWords, useIsBusy } from './useDemoCommand'

const losses = ['accounts', 'records', 'day'] as const

/** Says what is lost before the demo starts over. */
export function StartOverDialog({ onClosed }: { readonly onClosed: () => void }) {
  const translate = useTranslate()
  const titleId = useId()
  const textId = useId()
  const failureInWords = useFailureInWords()
  const busy = useIsBusy()
  const [open, setOpen] = useState(true)
  const { error, run } = useStartOver(() => setOpen(false))
  const { long } = useDayFormat()
  const { data: clock } = useClock()
  const backTo = clock && { day: long(clock.start.today), edition: clock.start.edition }
  const close = () => !busy && setOpen(false)
  return (
    <Dialog
      open={open}
      onClose={close}
      aria-labelledby={titleId}
      aria-describedby={textId}
      maxWidth="xs"
      fullWidth
      slotProps={{ transition: { onExited: onClosed } }}
    >
      <DialogTitle id={titleId} variant="h1">
        {translate('demo.startOver.title')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText component="div" id={textId}>
          {translate('demo.startOver.lost')}
          <ul>
            {losses.map(loss => (
              <li key={loss}>{translate(`demo.startOver.${loss}`, backTo)}</li>
            ))}
          </ul>
          {translate('demo.startOver.kept')}
        </DialogContentText>
        {error && (
          <Alert severity="error" role="alert" sx={{ mt: 2 }}>
            {translate('demo.startOver.failed', { reason: failureInWords(error) })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('demo.startOver.cancel')}</Button>
        <Button variant="contained" color="error" loading={busy} onClick={() => run(undefined)}>
          {translate('demo.startOver.apply')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Starts over. Everything is read anew once the session tells; what was ticked may no longer be there. */
function useStartOver(onDone: () => void) {
  const notify = useNotify()
  const { long } = useDayFormat()
  const store = useStoreContext()
  const { startOver } = usePartnerAppDataProvider()
  return useDemoCommand((_: undefined, signal) => startOver(signal), {
    onDone: ({ today, edition }) => {
      for (const list of Object.keys(accountLists)) store.removeItem(`${list}.listParams.selectedIds`)
      notify('demo.startOver.done', { type: 'success', messageArgs: { day: long(today), edition } })
      onDone()
    },
  })
}
