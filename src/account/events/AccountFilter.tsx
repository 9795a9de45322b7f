import { useMemo, useState } from 'react'
import { AutocompleteInput, useListContext, useTranslate } from 'react-admin'
import { useFilterInput } from '../list/useFilterInput'
import { type FoundAccount, useAccountsWhere } from './useAccountsWhere'

/** Finds an account as one types its name or address. The one that is chosen stays among the choices, whatever is typed. */
export function AccountFilter() {
  const translate = useTranslate()
  const input = useFilterInput()
  const [typed, setTyped] = useState('')
  const { accountId } = useListContext().filterValues
  const found = useAccountsWhere(typed ? { q: typed } : {})
  const chosen = useAccountsWhere(accountId === undefined ? undefined : { id: accountId })
  // Made anew only when they differ: the input forgets what is being typed when its choices change.
  const choices = useMemo(() => {
    const isChosen = ({ id }: FoundAccount) => id === accountId
    const accounts = [...chosen.filter(isChosen), ...found.filter(account => !isChosen(account))]
    return accounts.map(account => ({
      ...account,
      name: translate('activity.found', {
        name: account.organizationName,
        kind: translate(`resources.${account.list}.name`, { smart_count: 1 }),
      }),
    }))
  }, [accountId, chosen, found, translate])
  return (
    <AutocompleteInput
      {...input('accountId')}
      choices={choices}
      setFilter={setTyped}
      matchSuggestion={whateverWasFound}
      inputText={nameOfAccount}
      isPending={false}
      translateChoice={false}
    />
  )
}

/** What was found matches, be it by an address that does not show. */
function whateverWasFound() {
  return true
}

function nameOfAccount({ organizationName }: FoundAccount): string {
  return organizationName
}
