import DownloadIcon from '@mui/icons-material/FileDownloadOutlined'
import { useMutation } from '@tanstack/react-query'
import { Button, useListContext, useNotify, useTranslate } from 'react-admin'
import { listDefinitions } from '#contract'
import type { AccountKind } from '#lifecycle'
import { usePartnerAppDataProvider } from '../../api'
import { saveCsv } from '../../page'
import { type AccountListName, accountLists } from './accountLists'

/** Saves everything that matches the list's filters as CSV, in the list's order. */
export function ExportButton({ list }: { readonly list: AccountListName }) {
  const translate = useTranslate()
  const notify = useNotify()
  const { csv } = usePartnerAppDataProvider()
  const { filterValues, sort, total } = useListContext()
  const { kind, resource, filter } = accountLists[list]
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      csv(resource, { filter: { ...filterValues, ...filter }, sort }, columnsOf(resource, kind)),
    onSuccess: text => saveCsv(list, text),
    onError: ({ message }) =>
      notify('account.list.exportFailed', {
        type: 'error',
        messageArgs: { reason: translate(message, { _: message }) },
      }),
  })
  return (
    <Button
      label="account.list.export"
      aria-label={translate('account.list.export')}
      onClick={() => mutate()}
      disabled={isPending || !total}
    >
      <DownloadIcon />
    </Button>
  )
}

function columnsOf(resource: 'customers' | 'partners' | 'pending', kind: AccountKind): readonly string[] {
  const left: readonly string[] = resource === 'pending' ? ofTheOther[kind] : ['revision']
  return Object.keys(listDefinitions[resource].fields).filter(field => !left.includes(field))
}

/** What a pending account of one kind does not have. */
const ofTheOther = {
  customer: ['skus'],
  partner: ['sku', 'partnerId', 'partner.organizationName'],
} as const satisfies Record<AccountKind, readonly string[]>
