import { DateInput, SelectArrayInput, SelectInput } from 'react-admin'
import { type AccountKind, stages } from '#lifecycle'
import { useCatalog } from '../../api'
import { choicesOf } from './choicesOf'
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
      <DateInput {...input('trialEndsOn_gte')} />
      <DateInput {...input('trialEndsOn_lte')} />
      <DateInput {...input('expiresOn_gte')} />
      <DateInput {...input('expiresOn_lte')} />
    </>
  )
}
