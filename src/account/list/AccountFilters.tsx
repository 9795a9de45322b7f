import { type AccountKind, stages } from '#lifecycle'
import { useCatalog } from '../../api'
import { choicesOf } from './choicesOf'
import { DayFilterInput } from './DayFilterInput'
import { OneFilter } from './OneFilter'
import { OwnerFilters } from './OwnerFilters'
import { SeveralFilter } from './SeveralFilter'

/** What accounts can be filtered by once their onboarding is finished. `filterKinds` knows how many there are. */
export function AccountFilters({ kind }: { readonly kind: AccountKind }) {
  const { skus } = useCatalog()
  return (
    <>
      <OneFilter source="subscriptionLevel" values={['TRIAL', 'PRODUCTION']} />
      <SeveralFilter source="stage" choices={choicesOf('stage', stages)} />
      <OneFilter source="automaticUpgrade" values={['keep', 'block']} />
      {kind === 'customer' && <OneFilter source="source" values={['MSP', 'DIRECT']} />}
      <SeveralFilter source={kind === 'customer' ? 'sku' : 'skus'} is="name" choices={skus} />
      <OwnerFilters kind={kind} />
      <DayFilterInput source="trialEndsOn_gte" />
      <DayFilterInput source="trialEndsOn_lte" />
      <DayFilterInput source="expiresOn_gte" />
      <DayFilterInput source="expiresOn_lte" />
    </>
  )
}
