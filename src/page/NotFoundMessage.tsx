import ExploreOffIcon from '@mui/icons-material/ExploreOffOutlined'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { StateMessage } from './StateMessage'

interface NotFoundMessageProps {
  /** `h1` where it is the whole page. */
  readonly heading?: 'h1' | 'h2'
  /** The way to what there is. */
  readonly children: ReactNode
}

/** That an address leads nowhere. */
export function NotFoundMessage({ heading = 'h2', children }: NotFoundMessageProps) {
  const translate = useTranslate()
  return (
    <StateMessage
      heading={heading}
      icon={ExploreOffIcon}
      title={translate('page.notFound')}
      text={translate('page.notFoundText')}
    >
      {children}
    </StateMessage>
  )
}
