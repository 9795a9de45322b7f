import LinkOffIcon from '@mui/icons-material/LinkOffOutlined'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { StateMessage } from './StateMessage'

interface WrongAddressProps {
  readonly title?: string
  /** What is wrong with it. */
  readonly text: string
  /** The way to what there is. */
  readonly children: ReactNode
}

/** In place of a list whose address asks for something that is not there. */
export function WrongAddress({ title, text, children }: WrongAddressProps) {
  const translate = useTranslate()
  return (
    <div role="alert">
      <StateMessage icon={LinkOffIcon} title={title ?? translate('page.wrong.title')} text={text}>
        {children}
      </StateMessage>
    </div>
  )
}
