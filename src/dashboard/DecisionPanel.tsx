import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { Link, useTranslate } from 'react-admin'
import { decisionRows, resourceOf, type Summary } from '#contract'
import type { AccountKind } from '#lifecycle'
import { useRowsPath } from '../account'
import { useCounted } from '../page'
import { DecisionLink } from './DecisionLink'
import { Panel } from './Panel'

interface DecisionPanelProps {
  readonly kind: AccountKind
  readonly summary: Summary | undefined
  /** Whether it has the whole width to itself. */
  readonly isAlone: boolean
}

/** What asks for a decision among the accounts of a kind: each number a link to exactly those. */
export function DecisionPanel({ kind, summary, isAlone }: DecisionPanelProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const pathOf = useRowsPath()
  const id = useId()
  const list = resourceOf[kind]
  const all = summary?.accounts.find(accounts => accounts.kind === kind)
  const decisions = summary?.decisions.filter(decision => decision.kind === kind) ?? decisionRows(kind)
  return (
    <Panel labelledBy={id}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, px: 1, minHeight: 24 }}>
        <Typography id={id} variant="h2">
          {translate(`dashboard.figure.ofKind.${kind}`)}
        </Typography>
        {all && (
          <Link to={pathOf({ list, filter: {} })} sx={{ ml: 'auto' }}>
            {counted(`dashboard.all.${list}`, all.total)}
          </Link>
        )}
      </Box>
      <Box
        component="ul"
        aria-labelledby={id}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          columnGap: 1,
          gridTemplateColumns: { xs: columns(1), sm: columns(2), lg: columns(isAlone ? 4 : 2) },
        }}
      >
        {decisions.map(decision => (
          <li key={decision.decision}>
            <DecisionLink rows={decision} />
          </li>
        ))}
      </Box>
    </Panel>
  )
}

/** As wide as each other, whatever stands in them. */
function columns(count: number): string {
  return `repeat(${count}, minmax(0, 1fr))`
}
