import Paper from '@mui/material/Paper'
import {
  AutocompleteInput,
  DateInput,
  FilterLiveForm,
  ReferenceInput,
  SelectArrayInput,
  SelectInput,
} from 'react-admin'
import { type AccountKind, stages } from '#lifecycle'
import { useCatalog, useSignedIn } from '../../api'
import { choiceKeys } from './choiceKeys'
import { useFilterLabel } from './useFilterLabel'

/** All filters of a list, applied as they are set. Only the owners that the operator sees several of can be filtered by. */
export function FilterPanel({ kind }: { readonly kind: AccountKind }) {
  const { skus } = useCatalog()
  const labelOf = useFilterLabel()
  const { kind: operates } = useSignedIn().actor.organization
  const input = (source: string) => ({ source, label: labelOf(source), helperText: false }) as const
  return (
    <Paper
      variant="outlined"
      sx={{
        p: 2,
        '& form': {
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
        },
        '& .MuiFormControl-root': { my: 0, width: '100%', minWidth: 0 },
      }}
    >
      <FilterLiveForm>
        <SelectInput
          {...input('subscriptionLevel')}
          choices={choices('subscriptionLevel', ['TRIAL', 'PRODUCTION'])}
        />
        <SelectArrayInput {...input('stage')} choices={choices('stage', stages)} />
        <SelectInput
          {...input('automaticUpgrade')}
          choices={choices('automaticUpgrade', ['keep', 'block'])}
        />
        {kind === 'customer' && (
          <SelectInput {...input('source')} choices={choices('source', ['MSP', 'DIRECT'])} />
        )}
        <SelectArrayInput {...input(kind === 'customer' ? 'sku' : 'skus')} choices={[...skus]} />
        {kind === 'customer' && operates !== 'partner' && (
          <ReferenceInput source="partnerId" reference="partners" sort={byName}>
            <AutocompleteInput {...input('partnerId')} filterToQuery={byWhatIsTyped} />
          </ReferenceInput>
        )}
        {operates === 'internal' && (
          <ReferenceInput source="distributorId" reference="distributors" sort={byName}>
            <AutocompleteInput {...input('distributorId')} filterToQuery={byWhatIsTyped} />
          </ReferenceInput>
        )}
        <DateInput {...input('trialEndsOn_gte')} />
        <DateInput {...input('trialEndsOn_lte')} />
        <DateInput {...input('expiresOn_gte')} />
        <DateInput {...input('expiresOn_lte')} />
      </FilterLiveForm>
    </Paper>
  )
}

const byName = { field: 'organizationName', order: 'ASC' } as const

function byWhatIsTyped(q: string) {
  return q ? { q } : {}
}

function choices(field: keyof typeof choiceKeys, ids: readonly string[]) {
  return ids.map(id => ({ id, name: `${choiceKeys[field]}.${id}` }))
}
