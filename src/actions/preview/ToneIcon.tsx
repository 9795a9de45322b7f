import BlockIcon from '@mui/icons-material/Block'
import CheckCircleIcon from '@mui/icons-material/CheckCircle'
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty'
import SyncProblemIcon from '@mui/icons-material/SyncProblem'
import type { OutcomeKind } from '../outcome/outcome'

const icons = {
  applied: CheckCircleIcon,
  refused: BlockIcon,
  failed: SyncProblemIcon,
  'not-attempted': HourglassEmptyIcon,
} as const satisfies Record<OutcomeKind, unknown>

const colors = {
  applied: 'success',
  refused: 'action',
  failed: 'error',
  'not-attempted': 'action',
} as const satisfies Record<OutcomeKind, unknown>

/** How an account fares, at a glance. The word always stands beside it. */
export function ToneIcon({ tone }: { readonly tone: OutcomeKind }) {
  const Icon = icons[tone]
  return <Icon fontSize="small" color={colors[tone]} />
}
