import { SelectArrayInput, SelectInput } from 'react-admin'
import { type AccountKind, stages } from '#lifecycle'
import { useCatalog } from '../../api'
import { choicesOf } from './choicesOf'
import { DayFilterInput } from './DayFilterInput'
import { OwnerFilters } from './OwnerFilters'
import { useFilterInput } from './useFilterInput'

/** What accounts can be filtered by once their onboarding is finished. */
export function AccountFilters({ kind }: { readonly kind: AccountKind }) {
  const { skus } = useCatalog()
  const input = useFilterInput()
  return (
    <>
      <SelectInput
        {...input('subscriptionLevel')}
        choices={choicesOf('subscriptionLevel', ['TRIAL', 'PRODUCTION'])}
      />
      <SelectArrayInput {...input('stage')} choices={choicesOf('stage', stages)} />
      <SelectInput
        {...input('automaticUpgrade')}
        choices={choicesOf('automaticUpgrade', ['keep', 'block'])}
      />
      {kind === 'customer' && (
        <SelectInput {...input('source')} choices={choicesOf('source', ['MSP', 'DIRECT'])} />
      )}
      <SelectArrayInput {...input(kind === 'customer' ? 'sku' : 'skus')} choices={[...skus]} />
      <OwnerFilters kind={kind} />
      <DayFilterInput source="trialEndsOn_gte" />
      <DayFilterInput source="trialEndsOn_lte" />
      <DayFilterInput source="expiresOn_gte" />
      <DayFilterInput source="expiresOn_lte" />
    </>
  )
}
