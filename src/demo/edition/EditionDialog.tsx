import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { ApplyButton } from '../../actions'
import { usePartnerAppDataProvider, useSignedIn } from '../../api'
import { TitledDialog, useClosing, useNarrowScreen } from '../../page'
import { useDemoCommand, useFailureInWords, useIsBusy } from '../useDemoCommand'
import { EditionTable } from './EditionTable'

/** Which edition is in force, what the others say instead, and the switch. */
export function EditionDialog({ onClosed }: { readonly onClosed: () => void }) {
  const translate = useTranslate()
  const notify = useNotify()
  const narrow = useNarrowScreen()
  const failureInWords = useFailureInWords()
  const busy = useIsBusy()
  const { edition: inForce } = useSignedIn().session
  const { switchEdition } = usePartnerAppDataProvider()
  const closing = useClosing(onClosed)
  const [chosen, setChosen] = useState(inForce)
  const { error, run } = useDemoCommand(switchEdition, {
    onDone: ({ edition }) =>
      closing.close(() => notify('demo.edition.done', { type: 'success', messageArgs: { edition } })),
  })
  const hindrance = busy ? 'demo.working' : chosen === inForce ? 'demo.edition.already' : undefined
  return (
    <TitledDialog
      title={translate('demo.edition.title')}
      closing={closing}
      stays={busy}
      maxWidth="lg"
      fullScreen={narrow}
    >
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
        <Button onClick={() => !busy && closing.close()}>{translate('demo.edition.cancel')}</Button>
      </DialogActions>
    </TitledDialog>
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
