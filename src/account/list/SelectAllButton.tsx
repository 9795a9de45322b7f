import Button from '@mui/material/Button'
import { useMutation } from '@tanstack/react-query'
import { useListContext, useLocaleState, useNotify } from 'react-admin'
import { commandLimits } from '#contract'
import { useErrorInWords, usePartnerAppDataProvider } from '../../api'
import { useCounted, useTrueTotal } from '../../page'

/** Ticks all that match, on every page, up to as many as one command takes. react-admin's own stops at 250 and reads whole records. */
export function SelectAllButton() {
  const inWords = useErrorInWords()
  const counted = useCounted()
  const [locale] = useLocaleState()
  const notify = useNotify()
  const { ids } = usePartnerAppDataProvider()
  const { resource, filterValues, filter, sort, selectedIds, onSelect } = useListContext()
  const total = useTrueTotal() ?? 0
  const { mutate, isPending } = useMutation({
    mutationFn: () => ids(resource, { filter: { ...filterValues, ...filter }, sort }),
    onSuccess: matching =>
      onSelect([...new Set([...selectedIds, ...matching.ids])].slice(0, commandLimits.ids)),
    onError: error =>
      notify('account.selection.failed', {
        type: 'error',
        messageArgs: { reason: inWords(error) },
      }),
  })
  if (selectedIds.length >= Math.min(total, commandLimits.ids)) return null
  return (
    <Button size="small" onClick={() => mutate()} loading={isPending}>
      {total > commandLimits.ids
        ? counted('account.selection.first', total, { limit: commandLimits.ids.toLocaleString(locale) })
        : counted('account.selection.all', total)}
    </Button>
  )
}
