import HistoryIcon from '@mui/icons-material/History'
import { Pagination, ReferenceManyField, useTranslate } from 'react-admin'
import { ListStates, StateMessage } from '../../page'
import { EventList } from './EventList'

const latestFirst = { field: 'at', order: 'DESC' } as const

/** What was done to the account in context, and what was refused; the latest first. */
export function AccountEvents() {
  const translate = useTranslate()
  const empty = (
    <StateMessage
      icon={HistoryIcon}
      title={translate('activity.empty')}
      text={translate('activity.emptyText')}
    />
  )
  return (
    <ReferenceManyField
      reference="events"
      target="accountId"
      sort={latestFirst}
      pagination={<Pagination rowsPerPageOptions={[25, 100]} />}
    >
      <ListStates empty={empty} noResults={translate('activity.noResults')}>
        <EventList />
      </ListStates>
    </ReferenceManyField>
  )
}
