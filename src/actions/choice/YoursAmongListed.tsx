import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { useListContext, useTranslate } from 'react-admin'
import { type AccountKind, type ActionName, actionOfView, views } from '#lifecycle'
import { useCounted, useNarrowScreen, useTotalOf, useTrueTotal } from '../../page'
import { useWhoseInstead } from './useWhoseInstead'
import { useWhyNothing } from './useWhyNothing'

/** Of a ready-made view, how many accounts are the operator's own to decide, where not all of them are; or whose they are instead. */
export function YoursAmongListed({ kind }: { readonly kind: AccountKind }) {
  const { filterValues } = useListContext()
  const whyNothing = useWhyNothing()
  const view = views.find(name => name === filterValues['view'])
  const action = view && actionOfView[view]
  if (!action || 'allowed' in filterValues || whyNothing(kind)) return null
  return <Yours kind={kind} action={action} />
}

function Yours({ kind, action }: { readonly kind: AccountKind; readonly action: ActionName }) {
  const translate = useTranslate()
  const counted = useCounted()
  const narrow = useNarrowScreen()
  const whoseInstead = useWhoseInstead()
  const { resource, filterValues, filter, setFilters } = useListContext()
  const all = useTrueTotal()
  const yours = useTotalOf(resource, { ...filterValues, ...filter, allowed: action })
  if (!all || yours === undefined || yours >= all) return null
  if (yours === 0) {
    const instead = whoseInstead(action, kind)
    const none = translate(narrow ? 'actions.yours.brief_none' : `actions.yours.none.${action}`)
    return (
      <Typography color="textSecondary">
        {instead && !narrow ? translate('actions.yours.none_but', { none, instead }) : none}
      </Typography>
    )
  }
  return (
    <ButtonBase
      aria-label={counted(`actions.yours.some.${action}`, yours)}
      onClick={() => setFilters({ ...filterValues, allowed: action })}
      sx={{
        font: 'inherit',
        color: 'primary.main',
        minHeight: 24,
        '&:hover': { textDecoration: 'underline' },
      }}
    >
      {counted(narrow ? 'actions.yours.brief' : `actions.yours.some.${action}`, yours)}
    </ButtonBase>
  )
}
