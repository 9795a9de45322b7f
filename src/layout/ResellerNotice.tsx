import SupportAgentIcon from '@mui/icons-material/SupportAgentOutlined'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { mayOpen, pages } from '#lifecycle'
import { useSignedIn } from '../api'
import { StateMessage } from '../page'

interface ResellerNoticeProps {
  readonly children: ReactNode
}

/** The page, or whom to ask for an operator that may open none. */
export function ResellerNotice({ children }: ResellerNoticeProps) {
  const translate = useTranslate()
  const { actor } = useSignedIn()
  if (pages.some(page => mayOpen(actor, page))) return children
  return (
    <StateMessage
      heading="h1"
      icon={SupportAgentIcon}
      title={translate('layout.reseller.title')}
      text={translate('layout.reseller.text')}
    />
  )
}
