import AddIcon from '@mui/icons-material/AddCircleOutlined'
import BlockIcon from '@mui/icons-material/Block'
import EditIcon from '@mui/icons-material/EditOutlined'
import CalendarIcon from '@mui/icons-material/EventOutlined'
import UpgradeIcon from '@mui/icons-material/EventRepeatOutlined'
import ResendIcon from '@mui/icons-material/ForwardToInboxOutlined'
import ExtendIcon from '@mui/icons-material/MoreTimeOutlined'
import CheckAgainIcon from '@mui/icons-material/PublishedWithChangesOutlined'
import OnboardingIcon from '@mui/icons-material/RouteOutlined'
import ConvertIcon from '@mui/icons-material/TrendingUp'
import type SvgIcon from '@mui/material/SvgIcon'
import { type EventRecord, eventActionsBy } from '#contract'

/** What operators do. */
const acts: Readonly<Record<string, typeof SvgIcon>> = {
  add: AddIcon,
  'resend-link': ResendIcon,
  'check-again': CheckAgainIcon,
  'extend-trial': ExtendIcon,
  'manage-upgrade': UpgradeIcon,
  convert: ConvertIcon,
  edit: EditIcon,
}

/** The kind of an event by shape: an action, a step of an onboarding, what the calendar did, or something that was refused. */
export function EventMark({ action, outcome }: Pick<EventRecord, 'action' | 'outcome'>) {
  if (outcome === 'refused') return <BlockIcon color="error" fontSize="small" sx={{ mt: 0.25 }} />
  const isStep = eventActionsBy.onboarding.some(status => status === action)
  const Icon = acts[action] ?? (isStep ? OnboardingIcon : CalendarIcon)
  return <Icon color={acts[action] ? 'primary' : 'secondary'} fontSize="small" sx={{ mt: 0.25 }} />
}
