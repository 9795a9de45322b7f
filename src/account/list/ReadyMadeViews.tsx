import Chip from '@mui/material/Chip'
import Stack from '@mui/material/Stack'
import { useListFilterContext, useListSortContext, useTranslate } from 'react-admin'
import { listDefinitions } from '#contract'
import { type AccountListName, accountLists } from './accountLists'
import { type AnyView, sortOfView } from './sortOfView'

/** The ready-made views of a list, one press each, in the order in which they are read. */
export function ReadyMadeViews({ list }: { readonly list: AccountListName }) {
  const translate = useTranslate()
  const { filterValues, setFilters } = useListFilterContext()
  const { setSort } = useListSortContext()
  const { view: chosen, ...others } = filterValues
  const { resource, sort } = accountLists[list]
  const views: readonly AnyView[] = listDefinitions[resource].views

  // Within one tick, react-admin makes one navigation of the two.
  const choose = (view: AnyView | undefined) => {
    setFilters(view ? { ...others, view } : others)
    setSort(view ? sortOfView[view] : sort)
  }
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate('account.view.label')}
      sx={{ gap: 1, overflowX: 'auto', flexShrink: 0, mx: -0.5, p: 0.5 }}
    >
      {[undefined, ...views].map(view => (
        <Chip
          key={view ?? 'all'}
          label={translate(`account.view.${view ?? 'all'}`)}
          aria-pressed={chosen === view}
          color={chosen === view ? 'primary' : 'default'}
          variant={chosen === view ? 'filled' : 'outlined'}
          onClick={() => choose(view)}
          sx={{ fontWeight: 600 }}
        />
      ))}
    </Stack>
  )
}
