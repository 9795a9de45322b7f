import CheckIcon from '@mui/icons-material/CheckCircleOutlined'
import RunningIcon from '@mui/icons-material/HourglassEmptyOutlined'
import MailIcon from '@mui/icons-material/MailOutlined'
import ExtendIcon from '@mui/icons-material/MoreTimeOutlined'
import EndedIcon from '@mui/icons-material/TimerOffOutlined'
import type SvgIcon from '@mui/material/SvgIcon'
import { alpha, type Theme } from '@mui/material/styles'
import type { Stretch } from './stretches'

interface Look {
  readonly tone: 'primary' | 'success' | 'warning' | 'error'
  readonly icon: typeof SvgIcon
  /** Slanted lines, for what is not like the rest. */
  readonly hatched: boolean
}

/** What each part of the bar looks like: by colour, and by hatching and its sign where colours cannot be told apart. */
export const stretchLooks: Readonly<Record<Stretch['is'], Look>> = {
  trial: { tone: 'primary', icon: RunningIcon, hatched: false },
  extension: { tone: 'primary', icon: ExtendIcon, hatched: false },
  window: { tone: 'warning', icon: ExtendIcon, hatched: true },
  production: { tone: 'success', icon: CheckIcon, hatched: false },
  expiring: { tone: 'warning', icon: MailIcon, hatched: true },
  suspended: { tone: 'error', icon: EndedIcon, hatched: true },
}

/** The part as it lies ahead: a tint, within its outline. */
export function lyingAhead({ tone, hatched }: Look) {
  return ({ palette }: Theme) => {
    const { main } = palette[tone]
    const line = alpha(main, 0.45)
    return {
      borderColor: main,
      backgroundColor: alpha(main, 0.12),
      backgroundImage: hatched
        ? `repeating-linear-gradient(135deg, ${line} 0 1.5px, transparent 1.5px 7px)`
        : 'none',
    }
  }
}

/** How much of it has passed: filled. */
export function passed({ tone }: Look) {
  return ({ palette }: Theme) => ({
    position: 'relative' as const,
    height: '100%',
    backgroundColor: palette[tone].main,
  })
}
