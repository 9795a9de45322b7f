import SearchOffIcon from '@mui/icons-material/SearchOffOutlined'
import { useGetOne, useGetRecordId, useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { StateMessage } from '../../page'
import { AccountPageLoading } from './AccountPageLoading'
import { looksAgain } from './looksAgain'
import { PendingAccount } from './PendingAccount'

interface NotFoundAccountProps {
  readonly kind: AccountKind
}

const quietlyAgain = { retry: false, refetchInterval: looksAgain, onError: () => undefined }

/** In place of an account that has no page: it is pending still, which is worth saying, or there is none. */
export function NotFoundAccount({ kind }: NotFoundAccountProps) {
  const translate = useTranslate()
  const id = String(useGetRecordId())
  const { data, isPending } = useGetOne<PendingRecord>('pending', { id }, quietlyAgain)
  if (isPending) return <AccountPageLoading />
  if (data?.kind === kind) return <PendingAccount of={data} />
  return (
    <StateMessage
      heading="h1"
      icon={SearchOffIcon}
      title={translate(`account.page.notFound.${kind}`)}
      text={translate('account.page.notFoundText')}
    />
  )
}
