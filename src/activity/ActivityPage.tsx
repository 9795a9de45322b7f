import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import { ListBase, useTranslate } from 'react-admin'
import { EventFilterBar, EventList, NoEvents } from '../account'
import { ListStates, PageHeading, Pages, TotalCount } from '../page'

const latestFirst = { field: 'at', order: 'DESC' } as const
const quietly = { onError: () => undefined }

/** Who did what to which account, and what was refused; the latest first. */
export function ActivityPage() {
  const translate = useTranslate()
  return (
    // What narrows the list stands in the address alone: who comes by the menu sees everything.
    <ListBase storeKey={false} sort={latestFirst} perPage={25} debounce={250} queryOptions={quietly}>
      <Stack sx={{ gap: 1.5 }}>
        <PageHeading
          title={translate('resources.events.name', { smart_count: 2 })}
          aside={<TotalCount message="activity.count" />}
        />
        <EventFilterBar />
        <Paper variant="outlined">
          <ListStates empty={<NoEvents />} noResults={translate('activity.noResults')}>
            <EventList withAccount />
            <Pages rowsPerPageOptions={[25, 50, 100]} />
          </ListStates>
        </Paper>
      </Stack>
    </ListBase>
  )
}
