import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import type SvgIcon from '@mui/material/SvgIcon'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { ActivationFrame } from './ActivationFrame'
import { StepHeading } from './StepHeading'

interface FrameMessageProps {
  readonly icon: typeof SvgIcon
  readonly title: string
  readonly children: ReactNode
}

/** What is told in place of an activation. */
export function FrameMessage({ icon: Icon, title, children }: FrameMessageProps) {
  const translate = useTranslate()
  return (
    <ActivationFrame>
      <title>{translate('activation.tab', { title })}</title>
      <Paper variant="outlined" sx={{ px: { xs: 2.5, sm: 4 }, py: { xs: 3, sm: 4 } }}>
        <Stack sx={{ gap: 1.5, alignItems: 'start' }}>
          <Icon color="primary" sx={{ fontSize: 44 }} />
          <StepHeading level="h1">{title}</StepHeading>
          {children}
        </Stack>
      </Paper>
    </ActivationFrame>
  )
}
