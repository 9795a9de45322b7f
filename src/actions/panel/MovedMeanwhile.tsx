import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import type { Session } from '#contract'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'

/** Says that the day or the edition has moved, or all has gone back to the start, since the accounts were first looked at. */
export function MovedMeanwhile({ opened }: { readonly opened: Session }) {
  const translate = useTranslate()
  const { inWords } = useSentences()
  const { today, edition, startedOverAt } = useSignedIn().session
  return (
    <Box role="status">
      {startedOverAt !== opened.startedOverAt && (
        <Alert severity="warning">{translate('actions.panel.started_over')}</Alert>
      )}
      {today !== opened.today && (
        <Alert severity="warning">
          {translate('actions.panel.day_moved', { today: inWords(today), openedOn: inWords(opened.today) })}
        </Alert>
      )}
      {edition !== opened.edition && (
        <Alert severity="warning">{translate('actions.panel.edition_moved', { edition })}</Alert>
      )}
    </Box>
  )
}
