import Box from '@mui/material/Box'
import type { Summary } from '#contract'
import { DecisionPanel } from './DecisionPanel'
import { useKinds } from './useKinds'

/** What asks for a decision, of each kind of account that the operator sees. What it is stands there before the numbers do. */
export function Decisions({ summary }: { readonly summary: Summary | undefined }) {
  const kinds = useKinds()
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: `repeat(${kinds.length}, 1fr)` } }}>
      {kinds.map(kind => (
        <DecisionPanel key={kind} kind={kind} summary={summary} isAlone={kinds.length === 1} />
      ))}
    </Box>
  )
}
