import CloudOffIcon from '@mui/icons-material/CloudOffOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { FrameMessage } from './FrameMessage'
import { titleOf, useSentenceOf } from './failure'

interface LoadFailedProps {
  readonly error: Error
  readonly onRetry: () => void
}

/** It could not be seen what stands behind the link. The link itself is none the worse for it. */
export function LoadFailed({ error, onRetry }: LoadFailedProps) {
  const translate = useTranslate()
  return (
    <FrameMessage icon={CloudOffIcon} title={translate(titleOf(error, 'activation.trouble.failedToLoad'))}>
      <Typography role="alert">{useSentenceOf()(error)}</Typography>
      <Button variant="contained" onClick={onRetry} sx={{ minHeight: 44, mt: 1 }}>
        {translate('activation.trouble.retry')}
      </Button>
    </FrameMessage>
  )
}
