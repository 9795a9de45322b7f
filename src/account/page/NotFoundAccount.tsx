import HourglassIcon from '@mui/icons-material/HourglassEmptyOutlined'
import SearchOffIcon from '@mui/icons-material/SearchOffOutlined'
import Button from '@mui/material/Button'
import { LinkBase, useGetOne, useGetRecordId, useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { PageLoading, StateMessage } from '../../page'
import { useListPath } from '../list'

interface NotFoundAccountProps {
  readonly kind: AccountKind
}

const quietly = { retry: false, onError: () => undefined }

/** In place of an account that has no page: it is pending still, which is worth saying, or there is none. */
export function NotFoundAccount({ kind }: NotFoundAccountProps) {
  const translate = useTranslate()
  const pathOf = useListPath()
  const { data, isPending } = useGetOne<PendingRecord>('pending', { id: String(useGetRecordId()) }, quietly)
  if (isPending) return <PageLoading />
  if (data?.kind !== kind) {
    return (
      <StateMessage
        heading="h1"
        icon={SearchOffIcon}
        title={translate(`account.page.notFound.${kind}`)}
        text={translate('account.page.notFoundText')}
      />
    )
  }
  const named = new URLSearchParams({
    filter: JSON.stringify({ q: data.organizationName }),
    displayedFilters: '{}',
  })
  return (
    <StateMessage
      heading="h1"
      icon={HourglassIcon}
      title={translate('account.page.stillPending', { name: data.organizationName })}
      text={translate('account.page.stillPendingText')}
    >
      <Button
        component={LinkBase}
        to={`${pathOf(kind === 'customer' ? 'pending-customers' : 'pending-partners')}?${named}`}
        variant="contained"
      >
        {translate(`account.page.toPending.${kind}`)}
      </Button>
    </StateMessage>
  )
}
