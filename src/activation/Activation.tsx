import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { ActivationRecord } from '#contract'
import { NameInSentence } from '../page'
import { ActivationFrame } from './ActivationFrame'
import { stepOf } from './activationStep'
import { ConfirmManagement } from './ConfirmManagement'
import { GrantConsent } from './GrantConsent'
import { Start } from './Start'
import { Steps } from './Steps'
import { TenantAtWork } from './TenantAtWork'

interface ActivationProps {
  readonly token: string
  readonly record: ActivationRecord
  /** Whether the last look did not succeed. */
  readonly isBehind: boolean
  readonly onLookAgain: () => void
}

/** An activation under way: whose it is, how far it is, and what comes next. */
export function Activation({ token, record, isBehind, onLookAgain }: ActivationProps) {
  const translate = useTranslate()
  const { organizationName: name, kind, sentBy: sender } = record
  const step = stepOf(record)
  return (
    <ActivationFrame
      aside={
        <Stack sx={{ gap: { xs: 1.5, md: 3 } }}>
          <Stack sx={{ gap: { xs: 0.5, md: 1 } }}>
            <Typography
              component="h1"
              variant="h1"
              sx={{ overflowWrap: 'anywhere', fontSize: { xs: '1.5rem', md: '1.75rem' } }}
            >
              <NameInSentence message="activation.title" name={name} />
            </Typography>
            <Typography color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
              {translate(`activation.from.${kind}`, { sender })}
            </Typography>
          </Stack>
          <Steps at={step} stopped={record.problem !== undefined} />
        </Stack>
      }
    >
      <Stack sx={{ gap: 2 }}>
        {record.tenantAtWork ? (
          <TenantAtWork record={record} isBehind={isBehind} onLookAgain={onLookAgain} />
        ) : step === 'start' ? (
          <Start token={token} record={record} />
        ) : step === 'consent' ? (
          <GrantConsent token={token} record={record} />
        ) : (
          <ConfirmManagement token={token} record={record} />
        )}
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {translate(`activation.ask.${step === 'start' ? 'first' : 'later'}`, { sender })}
        </Typography>
      </Stack>
    </ActivationFrame>
  )
}
