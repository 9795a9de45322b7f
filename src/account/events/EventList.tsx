import Box from '@mui/material/Box'
import { useListContext } from 'react-admin'
import type { EventRecord } from '#contract'
import { KeptRows, RowsLoading, useAnswered, useIsWaiting } from '../../page'
import { EventEntry } from './EventEntry'

interface EventListProps {
  /** Also says which account each entry is about. */
  readonly withAccount?: boolean
}

/** The events of the list context, in its order. */
export function EventList({ withAccount = false }: EventListProps) {
  const { data } = useListContext<EventRecord>()
  const answered = useAnswered()
  if (useIsWaiting()) return <RowsLoading height={76} />
  return (
    <KeptRows>
      <Box component="ol" key={answered} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map(event => (
          <Box
            component="li"
            key={event.id}
            sx={{ px: 2, py: 1.25, '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' } }}
          >
            <EventEntry of={event} withAccount={withAccount} />
          </Box>
        ))}
      </Box>
    </KeptRows>
  )
}
