import { DateInput } from 'react-admin'
import { useSignedIn } from '../../api'
import { FilterCell } from '../list/FilterCell'
import { FilterForm } from '../list/FilterForm'
import { OneFilter } from '../list/OneFilter'
import { useFilterInput } from '../list/useFilterInput'
import { AccountFilter } from './AccountFilter'
import { ActionFilter } from './ActionFilter'
import { ActorFilter } from './ActorFilter'
import { eventFilterKinds, eventFilters } from './eventFilters'

/** All filters of events: of one account, or of all. */
export function EventFilterPanel({ accountId }: { readonly accountId?: string | undefined }) {
  const input = useFilterInput()
  const { actor } = useSignedIn()
  const inputs = {
    accountId: <AccountFilter />,
    actor: <ActorFilter among={accountId === undefined ? {} : { accountId }} />,
    action: <ActionFilter />,
    on_gte: <DateInput {...input('on_gte')} />,
    on_lte: <DateInput {...input('on_lte')} />,
  }
  return (
    <FilterForm>
      {eventFilters(accountId === undefined, actor).map(filter =>
        filter === 'outcome' || filter === 'accountKind' ? (
          <OneFilter key={filter} source={filter} values={choices[filter]} />
        ) : (
          <FilterCell key={filter} is={eventFilterKinds[filter]}>
            {inputs[filter]}
          </FilterCell>
        ),
      )}
    </FilterForm>
  )
}

const choices = { outcome: ['applied', 'refused'], accountKind: ['customer', 'partner'] } as const
