import { DateInput, SelectInput } from 'react-admin'
import { mayOpen } from '#lifecycle'
import { useSignedIn } from '../../api'
import { choicesOf } from '../list/choicesOf'
import { FilterForm } from '../list/FilterForm'
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
      {accountId === undefined && <AccountFilter />}
      <ActorFilter among={accountId === undefined ? {} : { accountId }} />
      <ActionFilter />
      <SelectInput {...input('outcome')} choices={choicesOf('outcome', ['applied', 'refused'])} />
      {accountId === undefined && mayOpen(actor, 'partners') && (
        <SelectInput {...input('accountKind')} choices={choicesOf('accountKind', ['customer', 'partner'])} />
      )}
      <DateInput {...input('on_gte')} />
      <DateInput {...input('on_lte')} />
    </FilterForm>
  )
}
