import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import type { Theme } from '@mui/material/styles'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { type ReactNode, useId } from 'react'
import { useTranslate } from 'react-admin'
import type { ActivationRecord } from '#contract'
import { activationSteps, stepOf } from './activationStep'
import { StepHeading } from './StepHeading'
import { TrialLine } from './TrialLine'
import { TrialOver } from './TrialOver'

/** What every step needs to know. */
export interface StepProps {
  readonly token: string
  readonly record: ActivationRecord
}

interface StepPanelProps {
  readonly of: ActivationRecord
  readonly title: string
  readonly children: ReactNode
}

/** One step of the activation, under its name, which also names the browser's tab. */
export function StepPanel({ of: record, title, children }: StepPanelProps) {
  const translate = useTranslate()
  const headingId = useId()
  const number = activationSteps.indexOf(stepOf(record)) + 1
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={headingId}
      sx={{ px: { xs: 2.5, sm: 4 }, py: { xs: 2, sm: 3.5 } }}
    >
      <title>{translate('activation.tabOfStep', { step: title, name: record.organizationName })}</title>
      <Stack sx={{ gap: { xs: 1.75, sm: 2.5 } }}>
        <StepHeading level="h2" id={headingId}>
          <Box component="span" sx={[stepNumber, saidAbove]}>
            {translate('activation.step', { number, of: activationSteps.length })}
          </Box>{' '}
          {title}
        </StepHeading>
        <TrialOver of={record} />
        {children}
        <TrialLine of={record} />
      </Stack>
    </Paper>
  )
}

const stepNumber = {
  display: 'block',
  fontSize: '0.8125rem',
  fontWeight: 600,
  color: 'primary.main',
  mb: 0.5,
} as const
/** On a phone it stands beneath the marks of the steps. */
const saidAbove = (theme: Theme) => ({ [theme.breakpoints.down('md')]: visuallyHidden })
