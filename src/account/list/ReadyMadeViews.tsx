import Chip from '@mui/material/Chip'
import Stack from '@mui/material/Stack'
import { memo, useEffect, useRef } from 'react'
import { useListFilterContext, useListSortContext, useTranslate } from 'react-admin'
import { listDefinitions } from '#contract'
import { type AccountListName, accountLists } from './accountLists'
import { type AnyView, sortOfView } from './sortOfView'

/** The ready-made views of a list, one press each, in the order in which they are read. */
export const ReadyMadeViews = memo(function ReadyMadeViews({ list }: { readonly list: AccountListName }) {
  const translate = useTranslate()
  const { filterValues, setFilters } = useListFilterContext()
  const { setSort } = useListSortContext()
  // What the operator may do is asked of one view, by the action that this one calls for.
  const { view: chosen, allowed: _, ...others } = filterValues
  const { resource, sort } = accountLists[list]
  const isAll = Object.keys(filterValues).length === 0
  const views: readonly AnyView[] = listDefinitions[resource].views

  const line = useRef<HTMLDivElement>(null)
  const shown = useRef<HTMLDivElement>(null)
  // On a phone the line is longer than the screen; the one that is shown is in sight.
  useEffect(() => {
    if (!line.current || !shown.current || (chosen === undefined && !isAll)) return
    const { offsetLeft, offsetWidth } = shown.current
    line.current.scrollLeft = offsetLeft - (line.current.clientWidth - offsetWidth) / 2
  }, [chosen, isAll])

  // Within one tick, react-admin makes one navigation of the two.
  const choose = (view: AnyView | undefined) => {
    setFilters(view ? { ...others, view } : {})
    setSort(view ? sortOfView[view] : sort)
  }
  return (
    <Stack
      direction="row"
      ref={line}
      role="group"
      aria-label={translate('account.view.label')}
      sx={{ gap: 1, position: 'relative', overflowX: 'auto', flexShrink: 0, mx: -0.5, p: 0.5 }}
    >
      {[undefined, ...views].map(view => {
        const isShown = view ? chosen === view : isAll
        return (
          <Chip
            key={view ?? 'all'}
            ref={isShown ? shown : undefined}
            label={translate(`account.view.${view ?? 'all'}`)}
            aria-pressed={isShown}
            color={isShown ? 'primary' : 'default'}
            variant={isShown ? 'filled' : 'outlined'}
            onClick={() => choose(view)}
            sx={{ fontWeight: 600 }}
          />
        )
      })}
    </Stack>
  )
})
