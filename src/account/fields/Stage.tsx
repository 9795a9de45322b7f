import CheckIcon from '@mui/icons-material/CheckCircleOutlined'
import BlockedIcon from '@mui/icons-material/EventBusyOutlined'
import RunningIcon from '@mui/icons-material/HourglassEmptyOutlined'
import ExtendIcon from '@mui/icons-material/MoreTimeOutlined'
import EndedIcon from '@mui/icons-material/TimerOffOutlined'
import { useTranslate } from 'react-admin'
import type { Stage as StageName } from '#lifecycle'
import { IconAndWord } from './IconAndWord'

const looks = {
  'trial-running': { icon: RunningIcon, color: 'info' },
  'extension-open': { icon: ExtendIcon, color: 'warning' },
  'trial-ended': { icon: EndedIcon, color: 'error' },
  production: { icon: CheckIcon, color: 'success' },
  'production-ended': { icon: BlockedIcon, color: 'error' },
} as const satisfies Record<StageName, object>

/** A stage by shape and word; its colour only helps. */
export function Stage({ of: stage }: { readonly of: StageName }) {
  const translate = useTranslate()
  return <IconAndWord {...looks[stage]} word={translate(`account.stage.${stage}`)} />
}
