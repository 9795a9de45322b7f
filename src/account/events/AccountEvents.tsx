import Stack from '@mui/material/Stack'
import { useRecordContext, useTranslate } from 'react-admin'
import type { AccountRecord } from '#contract'
import { ListStates, Pages, TotalCount } from '../../page'
import { ListOfAccount } from '../page/ListOfAccount'
import { EventFilterBar } from './EventFilterBar'
import { EventList } from './EventList'
import { NoEvents } from './NoEvents'

const latestFirst = { field: 'at', order: 'DESC' } as const

/** What was done to the account in context, and what was refused; the latest first. */
export function AccountEvents() {
  const translate = useTranslate()
  const account = useRecordContext<AccountRecord>()
  if (!account) return null
  return (
    <ListOfAccount reference="events" target="accountId" sort={latestFirst}>
      <Stack sx={{ gap: 1, px: 2, pt: 0.5, pb: 1.5 }}>
        <EventFilterBar accountId={account.id} />
        <TotalCount message="activity.count" />
      </Stack>
      <ListStates empty={<NoEvents />} noResults={translate('activity.noResults')}>
        <EventList />
        <Pages rowsPerPageOptions={[25, 100]} />
      </ListStates>
    </ListOfAccount>
  )
}
