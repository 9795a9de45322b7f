import Paper from '@mui/material/Paper'
import { FilterLiveForm } from 'react-admin'
import { AccountFilters } from './AccountFilters'
import { type AccountListName, accountLists } from './accountLists'
import { PendingFilters } from './PendingFilters'

/** All filters of a list, applied as they are set. */
export function FilterPanel({ list }: { readonly list: AccountListName }) {
  const { kind, resource } = accountLists[list]
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
        {resource === 'pending' ? <PendingFilters kind={kind} /> : <AccountFilters kind={kind} />}
      </FilterLiveForm>
    </Paper>
  )
}
