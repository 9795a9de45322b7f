import { lazy } from 'react'
import { useTranslate } from 'react-admin'
import { listDefinitions } from '#contract'
import { useSignedIn } from '../../api'
import { ExportButton } from '../../page'
import { FilterBar } from '../list/FilterBar'
import { eventFilterKinds, eventFilters } from './eventFilters'

// Its inputs are not needed to read what happened.
const EventFilterPanel = lazy(() =>
  import('./EventFilterPanel').then(({ EventFilterPanel }) => ({ default: EventFilterPanel })),
)

interface EventFilterBarProps {
  /** Where the list in context holds the events of one account. */
  readonly accountId?: string
}

/** Search, filters and export of the events in context. */
export function EventFilterBar({ accountId }: EventFilterBarProps) {
  const translate = useTranslate()
  const ofAll = accountId === undefined
  const { actor } = useSignedIn()
  return (
    <FilterBar
      name={ofAll ? 'events' : 'eventsOfAccount'}
      kinds={eventFilters(ofAll, actor).map(filter => eventFilterKinds[filter])}
      {...(ofAll && { search: translate('activity.search') })}
      panel={<EventFilterPanel accountId={accountId} />}
    >
      <ExportButton
        exported={exported}
        called={[translate('resources.events.name', { smart_count: 2 }), accountId ?? '']}
        {...(accountId !== undefined && { filter: { accountId } })}
      />
    </FilterBar>
  )
}

const exported = { resource: 'events', columns: Object.keys(listDefinitions.events.fields) } as const
