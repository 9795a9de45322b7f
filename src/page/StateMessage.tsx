import Stack from '@mui/material/Stack'
import type SvgIcon from '@mui/material/SvgIcon'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { TabTitle } from './TabTitle'

interface StateMessageProps {
  readonly icon: typeof SvgIcon
  readonly title: string
  readonly text: string
  /** `h1` where the message is the whole page. */
  readonly heading?: 'h1' | 'h2'
  /** The way out. */
  readonly children?: ReactNode
}

/** What stands in place of content: what is the case, why, and what to do. */
export function StateMessage({ icon: Icon, title, text, heading = 'h2', children }: StateMessageProps) {
  return (
    <Stack
      sx={{ alignItems: 'center', textAlign: 'center', gap: 1.5, py: 8, px: 2, maxWidth: 480, mx: 'auto' }}
    >
      {heading === 'h1' && <TabTitle>{title}</TabTitle>}
      <Icon sx={{ fontSize: 44, color: 'text.secondary' }} />
      <Typography component={heading} variant="h1">
        {title}
      </Typography>
      <Typography color="textSecondary">{text}</Typography>
      {children}
    </Stack>
  )
}
