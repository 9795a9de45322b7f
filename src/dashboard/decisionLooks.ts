import UpgradeIcon from '@mui/icons-material/ArrowCircleUpOutlined'
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import BlockedIcon from '@mui/icons-material/EventBusyOutlined'
import ExpiryIcon from '@mui/icons-material/EventRepeatOutlined'
import StuckIcon from '@mui/icons-material/HourglassDisabledOutlined'
import ExtendIcon from '@mui/icons-material/MoreTimeOutlined'
import NotBilledIcon from '@mui/icons-material/ReceiptLongOutlined'
import EndedIcon from '@mui/icons-material/TimerOffOutlined'
import type { Decision } from '#contract'

/** What each decision is called, as its list calls it, and its shape; the colour only helps. */
export const decisionLooks = {
  'extendable-now': { icon: ExtendIcon, colour: 'warning', name: 'account.view.extendable-now' },
  'upgrading-soon': { icon: UpgradeIcon, colour: 'info', name: 'account.view.upgrading-soon' },
  'blocked-and-ending': { icon: BlockedIcon, colour: 'warning', name: 'account.view.blocked-and-ending' },
  'trial-ended': { icon: EndedIcon, colour: 'error', name: 'account.view.trial-ended' },
  'expiring-soon': { icon: ExpiryIcon, colour: 'info', name: 'account.view.expiring-soon' },
  'not-billed': { icon: NotBilledIcon, colour: 'info', name: 'account.view.not-billed' },
  stuck: { icon: StuckIcon, colour: 'warning', name: 'dashboard.decision.stuck' },
  'import-error': { icon: ErrorIcon, colour: 'error', name: 'dashboard.decision.import-error' },
} as const satisfies Record<Decision, object>
