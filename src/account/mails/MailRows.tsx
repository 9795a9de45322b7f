import Box from '@mui/material/Box'
import { useListContext } from 'react-admin'
import type { MailRecord } from '#contract'
import { RowsLoading, useIsWaiting } from '../../page'
import { MailRow } from './MailRow'

interface MailRowsProps {
  /** The part of the address that says which mails the mailbox lists beside the one that is opened. */
  readonly search: string
  /** The mail that is open. */
  readonly openId?: string | undefined
  /** The mail that was open last: its row takes the focus. */
  readonly closedId?: string | undefined
}

/** The mails of the list context, in its order. */
export function MailRows({ search, openId, closedId }: MailRowsProps) {
  const { data } = useListContext<MailRecord>()
  if (useIsWaiting()) return <RowsLoading height={76} />
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data?.map(mail => (
        <MailRow
          key={mail.id}
          of={mail}
          search={search}
          isOpen={mail.id === openId}
          takesFocus={mail.id === closedId}
        />
      ))}
    </Box>
  )
}
