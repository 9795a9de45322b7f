import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useId } from 'react'
import { LinkBase, useLocale, useTranslate } from 'react-admin'
import type { DecisionRows, Total } from '#contract'
import { useRowsPath } from '../account'
import { useCounted } from '../page'
import { decisionLooks } from './decisionLooks'

/** A number and what it counts, as one link to exactly those accounts. None at all is said calmly. */
export function DecisionLink({ rows }: { readonly rows: DecisionRows & Partial<Total> }) {
  const translate = useTranslate()
  const counted = useCounted()
  const locale = useLocale()
  const pathOf = useRowsPath()
  const hint = useId()
  const { decision, kind, list, total } = rows
  const { icon: Icon, colour, name: key } = decisionLooks[decision]
  const name = translate(key)
  const of = list === 'pending' ? (`pending-${kind}s` as const) : list
  const count = total === undefined ? undefined : counted(`account.list.count.${of}`, total)
  return (
    <Box
      component={LinkBase}
      to={pathOf(rows)}
      aria-describedby={hint}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: 1,
        py: 0.75,
        borderRadius: 2,
        color: 'text.primary',
        textDecoration: 'none',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <span style={visuallyHidden}>
        {count === undefined ? name : translate('dashboard.named', { name, count })}
      </span>
      <Icon color={total ? colour : 'disabled'} sx={{ fontSize: 20 }} />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography
          aria-hidden
          sx={{ fontWeight: 600, lineHeight: 1.4 }}
          color={total === 0 ? 'textSecondary' : 'inherit'}
        >
          {name}
        </Typography>
        <Typography
          id={hint}
          noWrap
          aria-hidden
          variant="caption"
          color="textSecondary"
          sx={{ display: 'block', lineHeight: 1.3 }}
        >
          {translate(`dashboard.hint.${decision}`)}
        </Typography>
      </Box>
      {total === undefined ? (
        <Skeleton width={28} height={28} />
      ) : (
        <Typography
          component="span"
          aria-hidden
          sx={{ fontSize: '1.5rem', lineHeight: '28px', fontWeight: total ? 650 : 400 }}
          color={total ? 'inherit' : 'textSecondary'}
        >
          {total.toLocaleString(locale)}
        </Typography>
      )}
    </Box>
  )
}
