import CloudOffIcon from '@mui/icons-material/CloudOffOutlined'
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import LockIcon from '@mui/icons-material/LockOutlined'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { statusOf, useErrorInWords } from '../api'
import { StateMessage } from './StateMessage'

interface FailedStateProps {
  readonly error: unknown
  readonly retry: () => void
  /** `h1` where it is the whole page. */
  readonly heading?: 'h1' | 'h2'
}

/**
 * Why something could not be loaded, and the way to try again. A refusal looks different from a failure, and both from no connection and
 * from a defect.
 */
export function FailedState({ error, retry, heading = 'h2' }: FailedStateProps) {
  const translate = useTranslate()
  const inWords = useErrorInWords()
  const { icon, title, text } = kindOf(error)
  return (
    <div role="alert">
      <StateMessage
        heading={heading}
        icon={icon}
        title={translate(title)}
        text={text ? translate(text) : inWords(error)}
      >
        <Button variant="contained" onClick={retry}>
          {translate('page.retry')}
        </Button>
      </StateMessage>
    </div>
  )
}

function kindOf(error: unknown) {
  const status = statusOf(error)
  // No answer of anybody's: a defect of the console, whose own words help nobody.
  if (status === undefined) return { icon: ErrorIcon, title: 'page.crashed', text: 'page.crashedText' }
  if (status === 0) return { icon: CloudOffIcon, title: 'page.offline' }
  if (status === 403) return { icon: LockIcon, title: 'page.refused' }
  return { icon: ErrorIcon, title: 'page.failed' }
}
