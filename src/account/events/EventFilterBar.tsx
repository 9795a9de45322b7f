import { lazy } from 'react'
import { useTranslate } from 'react-admin'
import { listDefinitions } from '#contract'
import { mayOpen } from '#lifecycle'
import { useSignedIn } from '../../api'
import { ExportButton } from '../../page'
import { FilterBar } from '../list/FilterBar'

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
  const hasPartners = mayOpen(useSignedIn().actor, 'partners')
  return (
    <FilterBar
      name={ofAll ? 'events' : 'eventsOfAccount'}
      kinds={[
        ...(ofAll ? ['name' as const] : []),
        ...kinds,
        ...(ofAll && hasPartners ? ['one' as const] : []),
      ]}
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

/** What always stands in the filters: who, what, how it came out, and between which days. */
const kinds = ['name', 'name', 'one', 'one', 'one'] as const
