import { useGetList, useListContext } from 'react-admin'
import type { MailRecord } from '#contract'
import { fresh, latestFirst } from './fresh'

const first = { page: 1, perPage: 1 }

/** A mail by its id, which the API finds as a list of one; until that has come, as the list beside it has it. */
export function useMail(id: string) {
  const { data: listed } = useListContext<MailRecord>()
  const { data, error, refetch } = useGetList<MailRecord>(
    'mails',
    { filter: { id }, pagination: first, sort: latestFirst },
    fresh,
  )
  return {
    mail: data ? data[0] : listed?.find(mail => mail.id === id),
    isKnown: data !== undefined,
    error,
    refetch,
  }
}
