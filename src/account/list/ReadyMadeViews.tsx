import Chip from '@mui/material/Chip'
import Stack from '@mui/material/Stack'
import { useListContext, useTranslate } from 'react-admin'
import { listDefinitions, resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'

/** The ready-made views of a list, one press each. */
export function ReadyMadeViews({ kind }: { readonly kind: AccountKind }) {
  const translate = useTranslate()
  const { filterValues, setFilters } = useListContext()
  const { view: chosen, ...others } = filterValues
  const { views } = listDefinitions[resourceOf[kind]]
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
          onClick={() => setFilters(view ? { ...others, view } : others)}
          sx={{ fontWeight: 600 }}
        />
      ))}
    </Stack>
  )
}
