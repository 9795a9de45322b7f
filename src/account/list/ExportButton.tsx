import DownloadIcon from '@mui/icons-material/FileDownloadOutlined'
import { useMutation } from '@tanstack/react-query'
import { Button, useListContext, useNotify, useTranslate } from 'react-admin'
import { listDefinitions } from '#contract'
import { usePartnerAppDataProvider } from '../../api'
import { saveCsv } from '../../page'

/** Saves everything that matches the list's filters as CSV, in the list's order. */
export function ExportButton() {
  const translate = useTranslate()
  const notify = useNotify()
  const { csv } = usePartnerAppDataProvider()
  const { resource, filterValues: filter, sort, total } = useListContext()
  const { mutate, isPending } = useMutation({
    mutationFn: () => csv(resource, { filter, sort }, columnsOf(resource)),
    onSuccess: text => saveCsv(resource, text),
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

function columnsOf(resource: string): readonly string[] {
  const definition = Object.entries(listDefinitions).find(([name]) => name === resource)?.[1]
  return definition ? Object.keys(definition.fields).filter(field => field !== 'revision') : []
}
