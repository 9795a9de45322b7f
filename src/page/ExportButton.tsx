import DownloadIcon from '@mui/icons-material/FileDownloadOutlined'
import { useMutation } from '@tanstack/react-query'
import { Button, type FilterPayload, useListContext, useNotify, useTranslate } from 'react-admin'
import { useErrorInWords, usePartnerAppDataProvider } from '../api'
import { saveCsv } from './saveCsv'

interface ExportButtonProps {
  readonly resource: string
  readonly columns: readonly string[]
  /** What the file is called. */
  readonly file: string
  /** What narrows the list without being among its filters. */
  readonly filter?: FilterPayload
}

/** Saves everything that matches the list's filters as CSV, in the list's order. */
export function ExportButton({ resource, columns, file, filter = {} }: ExportButtonProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const inWords = useErrorInWords()
  const { csv } = usePartnerAppDataProvider()
  const { filterValues, sort, total } = useListContext()
  const { mutate, isPending } = useMutation({
    mutationFn: () => csv(resource, { filter: { ...filterValues, ...filter }, sort }, columns),
    onSuccess: text => saveCsv(file, text),
    onError: error =>
      notify('page.exportFailed', {
        type: 'error',
        messageArgs: { reason: inWords(error) },
      }),
  })
  return (
    <Button
      label="page.export"
      aria-label={translate('page.export')}
      onClick={() => mutate()}
      disabled={isPending || !total}
    >
      <DownloadIcon />
    </Button>
  )
}
