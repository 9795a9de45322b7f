import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'

/** What happened so far could not be read, which changes nothing of what comes. */
export function PastFailed({ retry }: { readonly retry: () => void }) {
  const translate = useTranslate()
  return (
    <Alert
      severity="warning"
      action={
        <Button onClick={retry} sx={{ whiteSpace: 'nowrap' }}>
          {translate('page.retry')}
        </Button>
      }
    >
      {translate('life.failed')}
    </Alert>
  )
}
