import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { ApplyButton } from '../../actions'
import { usePartnerAppDataProvider, useSignedIn } from '../../api'
import { useNarrowScreen } from '../../page'
import { useDemoCommand, useFailureInWords, useIsBusy } from '../useDemoCommand'
import { EditionTable } from './EditionTable'

/** Which edition is in force, what the others say instead, and the switch. */
export function EditionDialog({ onClosed }: { readonly onClosed: () => void }) {
  const translate = useTranslate()
  const notify = useNotify()
  const titleId = useId()
  const narrow = useNarrowScreen()
  const failureInWords = useFailureInWords()
  const busy = useIsBusy()
  const { edition: inForce } = useSignedIn().session
  const { switchEdition } = usePartnerAppDataProvider()
  const [open, setOpen] = useState(true)
  const [chosen, setChosen] = useState(inForce)
  const { error, run } = useDemoCommand(switchEdition, {
    onDone: ({ edition }) => {
      notify('demo.edition.done', { type: 'success', messageArgs: { edition } })
      setOpen(false)
    },
  })
  const close = () => !busy && setOpen(false)
  const hindrance = busy ? 'demo.working' : chosen === inForce ? 'demo.edition.already' : undefined
  return (
    <Dialog
      open={open}
      onClose={close}
      aria-labelledby={titleId}
      maxWidth="lg"
      fullWidth
      fullScreen={narrow}
      slotProps={{ transition: { onExited: onClosed } }}
    >
      <DialogTitle id={titleId} variant="h1">
        {translate('demo.edition.title')}
      </DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1.5 }}>
          {translate('demo.edition.text')}
          <Box
            component="span"
            sx={{ display: { sm: 'none' } }}
          >{` ${translate('demo.edition.sideways')}`}</Box>
        </Typography>
        <EditionTable inForce={inForce} chosen={chosen} onChoose={setChosen} />
      </DialogContent>
      {error && (
        <Alert severity="error" role="alert" sx={{ mx: 3 }}>
          {translate('demo.edition.failed', { reason: failureInWords(error) })}
        </Alert>
      )}
      <DialogActions disableSpacing sx={actions}>
        <ApplyButton hindrance={hindrance && translate(hindrance)} onApply={() => run(chosen)} />
        <Button onClick={close}>{translate('demo.edition.cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}

/** Apply stands at the right, and before it why it cannot be pressed. */
const actions = {
  flexDirection: 'row-reverse',
  flexWrap: 'wrap',
  justifyContent: 'flex-start',
  px: 3,
  gap: 1,
} as const
