import type { ReactNode } from 'react'
import { ListBase, type SortPayload, useRecordContext } from 'react-admin'
import type { AccountRecord } from '#contract'
import { looksAgain } from './looksAgain'

interface ListOfAccountProps {
  readonly reference: 'customers' | 'events' | 'mails'
  /** The field that holds the account. */
  readonly target: string
  readonly sort: SortPayload
  readonly children: ReactNode
}

/**
 * What belongs to the account in context. How it is filtered, sorted and paged stands in the address, which a `ReferenceManyField`
 * keeps to itself.
 */
export function ListOfAccount({ reference, target, sort, children }: ListOfAccountProps) {
  const account = useRecordContext<AccountRecord>()
  if (!account) return null
  return (
    <ListBase
      // What belongs to one account must not stand there while that of the next is on its way.
      key={account.id}
      resource={reference}
      filter={{ [target]: account.id }}
      sort={sort}
      perPage={25}
      storeKey={false}
      debounce={250}
      queryOptions={quietlyAgain}
    >
      {children}
    </ListBase>
  )
}

/** The states of the list are shown in its place, so that no notice has to repeat them. */
const quietlyAgain = { refetchInterval: looksAgain, onError: () => undefined }
