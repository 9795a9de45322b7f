import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { NameInSentence } from '../page'
import { ActivationFrame } from './ActivationFrame'
import type { UsedLink } from './deadLink'
import { StepHeading } from './StepHeading'
import { Steps } from './Steps'
import { TrialAhead } from './TrialAhead'
import { forgetTypedAccounts } from './typedAccount'

interface FinishedProps {
  readonly token: string
  readonly link: UsedLink
  /** Whether the visitor has seen it come to its end. */
  readonly isNews: boolean
}

/** The activation is finished: at this moment, or it was long ago and somebody opens the link once more. */
export function Finished({ token, link, isNews }: FinishedProps) {
  const translate = useTranslate()
  useEffect(() => forgetTypedAccounts(token), [token])

  const title = translate('activation.finished.title', { name: link.organizationName })
  return (
    <ActivationFrame aside={<Steps at="done" stopped={false} />}>
      <title>{translate('activation.tab', { title })}</title>
      <Paper variant="outlined" sx={{ px: { xs: 2.5, sm: 4 }, py: { xs: 3, sm: 4 } }}>
        <Stack sx={{ gap: 2.5 }}>
          <Stack sx={{ gap: 1 }}>
            <CheckCircleIcon color="success" sx={{ fontSize: 48, ml: -0.5 }} />
            <StepHeading level="h1">
              <NameInSentence message="activation.finished.title" name={link.organizationName} />
            </StepHeading>
            <Typography>{translate(`activation.finished.${isNews ? 'completed' : 'used'}`)}</Typography>
          </Stack>
          <TrialAhead of={link} isNews={isNews} />
          {isNews && <Typography color="textSecondary">{translate('activation.finished.leave')}</Typography>}
        </Stack>
      </Paper>
    </ActivationFrame>
  )
}
