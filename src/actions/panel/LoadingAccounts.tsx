import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useLocaleState, useTranslate } from 'react-admin'
import { useErrorInWords } from '../../api'
import { useCounted } from '../../page'
import { PanelBody } from './PanelBody'

interface LoadingAccountsProps {
  readonly loadedCount: number
  readonly total: number
  readonly error: Error | null
  readonly retry: () => void
  readonly onCancel: () => void
}

/** A few accounts come at once; thousands take a moment, and say so. */
export function LoadingAccounts({ loadedCount, total, error, retry, onCancel }: LoadingAccountsProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const inWords = useErrorInWords()
  const [locale] = useLocaleState()
  if (error) {
    return (
      <PanelBody>
        <Alert severity="error" role="alert">
          {translate('actions.panel.load_failed')} {inWords(error)}
        </Alert>
        <Stack direction="row" spacing={1.5}>
          <Button variant="contained" onClick={retry}>
            {translate('actions.panel.try_again')}
          </Button>
          <Button onClick={onCancel}>{translate('actions.panel.cancel')}</Button>
        </Stack>
      </PanelBody>
    )
  }
  const text = counted('actions.panel.loading', total, { done: loadedCount.toLocaleString(locale) })
  return (
    <PanelBody>
      <LinearProgress aria-label={text} variant="determinate" value={(100 * loadedCount) / total} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text}
      </Typography>
    </PanelBody>
  )
}
