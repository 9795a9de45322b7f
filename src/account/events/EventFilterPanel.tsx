import { DateInput } from 'react-admin'
import { mayOpen } from '#lifecycle'
import { useSignedIn } from '../../api'
import { FilterCell } from '../list/FilterCell'
import { FilterForm } from '../list/FilterForm'
import { OneFilter } from '../list/OneFilter'
import { useFilterInput } from '../list/useFilterInput'
import { AccountFilter } from './AccountFilter'
import { ActionFilter } from './ActionFilter'
import { ActorFilter } from './ActorFilter'

/** All filters of events: of one account, or of all. */
export function EventFilterPanel({ accountId }: { readonly accountId?: string | undefined }) {
  const input = useFilterInput()
  const { actor } = useSignedIn()
  return (
    <FilterForm>
      {accountId === undefined && (
        <FilterCell is="name">
          <AccountFilter />
        </FilterCell>
      )}
      <FilterCell is="name">
        <ActorFilter among={accountId === undefined ? {} : { accountId }} />
      </FilterCell>
      <FilterCell is="name">
        <ActionFilter />
      </FilterCell>
      <OneFilter source="outcome" values={['applied', 'refused']} />
      {accountId === undefined && mayOpen(actor, 'partners') && (
        <OneFilter source="accountKind" values={['customer', 'partner']} />
      )}
      {(['on_gte', 'on_lte'] as const).map(source => (
        <FilterCell key={source} is="one">
          <DateInput {...input(source)} />
        </FilterCell>
      ))}
    </FilterForm>
  )
}
