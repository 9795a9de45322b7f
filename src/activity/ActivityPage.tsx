import HistoryIcon from '@mui/icons-material/History'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import { ListBase, Pagination, useTranslate } from 'react-admin'
import { EventList } from '../account'
import { ListStates, PageHeading, StateMessage, TotalCount } from '../page'
import { ActivityFilters } from './ActivityFilters'

const latestFirst = { field: 'at', order: 'DESC' } as const
const quietly = { onError: () => undefined }

/** Who did what to which account, and what was refused; the latest first. */
export function ActivityPage() {
  const translate = useTranslate()
  return (
    <ListBase sort={latestFirst} perPage={25} queryOptions={quietly}>
      <Stack sx={{ gap: 1.5 }}>
        <PageHeading
          title={translate('resources.events.name', { smart_count: 2 })}
          aside={<TotalCount message="activity.count" />}
        />
        <ActivityFilters />
        <Paper variant="outlined">
          <ListStates
            empty={
              <StateMessage
                icon={HistoryIcon}
                title={translate('activity.empty')}
                text={translate('activity.emptyText')}
              />
            }
            noResults={translate('activity.noResults')}
          >
            <EventList withAccount />
            <Pagination rowsPerPageOptions={[25, 50, 100]} />
          </ListStates>
        </Paper>
      </Stack>
    </ListBase>
  )
}
