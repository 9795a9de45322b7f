import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useId } from 'react'
import { LinkBase, useLocale, useTranslate } from 'react-admin'
import type { CountedDecision, DecisionRows } from '#contract'
import { useRowsPath } from '../account'
import { useCounted } from '../page'
import { decisionLooks } from './decisionLooks'
import { useWhose } from './useWhose'
import { YoursNote } from './YoursNote'

/** A number and what it counts, as one link to exactly those accounts. None at all is said calmly. */
export function DecisionLink({ rows }: { readonly rows: CountedDecision | DecisionRows }) {
  const translate = useTranslate()
  const counted = useCounted()
  const locale = useLocale()
  const pathOf = useRowsPath()
  const hint = useId()
  const { decision, kind, list } = rows
  const total = 'total' in rows ? rows.total : undefined
  const { icon: Icon, colour, name: key } = decisionLooks[decision]
  const name = translate(key)
  const of = list === 'pending' ? (`pending-${kind}s` as const) : list
  const whose = useWhose()(rows)
  const count = total === undefined ? undefined : counted(`account.list.count.${of}`, total)
  return (
    <Box sx={card}>
      <Box component={LinkBase} to={pathOf(rows)} aria-describedby={hint} sx={wholeCard}>
        <span style={visuallyHidden}>
          {count === undefined ? name : translate('dashboard.named', { name, count })}
        </span>
      </Box>
      <Icon color={total ? colour : 'disabled'} sx={{ fontSize: 20 }} />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography
          aria-hidden
          sx={{ fontWeight: 600, lineHeight: 1.4 }}
          color={total === 0 ? 'textSecondary' : 'inherit'}
        >
          {name}
        </Typography>
        <Box sx={{ display: 'flex', height: 16 }}>
          <Typography
            id={hint}
            aria-hidden
            noWrap
            variant="caption"
            color="textSecondary"
            sx={{ lineHeight: '16px' }}
          >
            {whose?.instead ?? translate(`dashboard.hint.${decision}`)}
          </Typography>
          {whose && !whose.instead && <YoursNote {...whose} of={name} />}
        </Box>
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

const card = {
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 1.25,
  px: 1,
  py: 0.75,
  borderRadius: 2,
  '&:hover': { bgcolor: 'action.hover' },
} as const

/** Beneath the link to those that are the operator's own. */
const wholeCard = { position: 'absolute', inset: 0, borderRadius: 2 } as const
