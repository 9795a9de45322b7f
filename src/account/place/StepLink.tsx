import PreviousIcon from '@mui/icons-material/ChevronLeft'
import NextIcon from '@mui/icons-material/ChevronRight'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { LinkBase, useTranslate } from 'react-admin'

interface StepLinkProps {
  readonly step: 'previous' | 'next'
  /** Undefined at the end of the list. The focus stays where it is all the same. */
  readonly to: string | undefined
}

const rels = { previous: 'prev', next: 'next' } as const
const keys = { previous: 'k', next: 'j' } as const
const icons = { previous: PreviousIcon, next: NextIcon } as const

export function StepLink({ step, to }: StepLinkProps) {
  const translate = useTranslate()
  const Icon = icons[step]
  const name = translate(`account.place.${step}`)
  return (
    <Tooltip title={name}>
      <IconButton
        aria-label={name}
        {...(to === undefined
          ? { 'aria-disabled': true, disableRipple: true, sx: end }
          : { component: LinkBase, to, rel: rels[step], 'aria-keyshortcuts': keys[step] })}
      >
        <Icon />
      </IconButton>
    </Tooltip>
  )
}

const end = { '&, &:hover': { opacity: 0.38, bgcolor: 'transparent', cursor: 'default' } } as const
