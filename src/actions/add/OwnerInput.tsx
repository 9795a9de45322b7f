import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete'
import ListItemText from '@mui/material/ListItemText'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { useState } from 'react'
import { useDebouncedEvent, useGetList, useGetOne, useTranslate } from 'react-admin'
import type { DistributorRecord, PartnerRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { useErrorInWords } from '../../api'
import { Name } from '../../page'
import { PartnerTerms } from './PartnerTerms'
import { ownersOf } from './useOwnerOffer'

type Owner = PartnerRecord | DistributorRecord

const isPartner = (owner: Owner): owner is PartnerRecord => 'stage' in owner

interface OwnerInputProps extends Pick<TextFieldProps, 'required' | 'error' | 'helperText' | 'onBlur'> {
  readonly kind: AccountKind
  readonly value: string
  readonly onChange: (ownerId: string) => void
}

/** As many as are read at once; who looks for another one types. */
const firstPage = { page: 1, perPage: 25 }
const byName = { field: 'organizationName', order: 'ASC' } as const
const searchAfter = 250

/**
 * Of all that has been found since the panel was opened, what holds the present text: an answer to an earlier text, however
 * late it comes, takes nothing away that one may be about to pick.
 */
const stillMatching = createFilterOptions<Owner>({
  trim: true,
  stringify: ({ organizationName, notificationEmail }) => `${organizationName} ${notificationEmail}`,
})

/** The partner or distributor to which an account is added, found among hundreds by typing. */
export function OwnerInput({ kind, value, onChange, ...field }: OwnerInputProps) {
  const translate = useTranslate()
  const inWords = useErrorInWords()
  const resource = ownersOf[kind]
  const [typed, setTyped] = useState('')
  const [q, setQ] = useState('')
  const search = useDebouncedEvent(setQ, searchAfter)
  const { data: picked } = useGetOne<Owner>(resource, { id: value }, { enabled: value !== '', retry: false })
  const [found, setFound] = useState<readonly Owner[]>([])
  const { error, isFetching } = useGetList<Owner>(
    resource,
    { pagination: firstPage, sort: byName, filter: q ? { q } : {} },
    { onSuccess: ({ data = [] }) => setFound(earlier => together(earlier, data)) },
  )
  return (
    <Autocomplete
      options={found}
      value={picked ?? null}
      onChange={(_event, owner) => onChange(owner?.id ?? '')}
      onInputChange={(_event, text, reason) => {
        const wanted = reason === 'input' ? text.trim() : ''
        setTyped(wanted)
        search(wanted)
      }}
      filterOptions={stillMatching}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ organizationName }) => organizationName}
      isOptionEqualToValue={(option, { id }) => option.id === id}
      loading={isFetching || typed !== q}
      loadingText={translate('page.loading')}
      noOptionsText={error ? inWords(error) : translate('page.noResults')}
      openText={translate('actions.add.owners.open')}
      closeText={translate('actions.add.owners.close')}
      clearText={translate('actions.add.owners.clear')}
      // The panel beneath is as flat as the list: an edge keeps them apart.
      slotProps={{ paper: { variant: 'outlined' } }}
      renderOption={({ key, ...option }, owner) => (
        <li key={key} {...option}>
          <ListItemText
            primary={<Name of={owner.organizationName} />}
            secondary={
              <>
                {isPartner(owner) && (
                  <>
                    <PartnerTerms of={owner} />
                    <br />
                  </>
                )}
                {owner.notificationEmail}
              </>
            }
            sx={{ m: 0, overflowWrap: 'anywhere' }}
          />
        </li>
      )}
      renderInput={input => (
        <TextField {...input} {...field} label={translate(`actions.add.owner.${kind}`)} />
      )}
    />
  )
}

/** Each once, as it was read last. */
function together(earlier: readonly Owner[], fresh: readonly Owner[]): readonly Owner[] {
  return [...new Map([...earlier, ...fresh].map(owner => [owner.id, owner])).values()]
}
