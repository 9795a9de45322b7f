import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { ActivationRecord } from '#contract'
import { AboutManagementAccount } from './AboutManagementAccount'
import { AccountForm } from './AccountForm'
import { StepPanel, type StepProps } from './StepPanel'

/** The account that manages the tenant: confirmed for the first time, or checked again after something has gone wrong. */
export function ConfirmManagement({ token, record }: StepProps) {
  const translate = useTranslate()
  const isFirst = record.status === 'consent-granted'
  return (
    <StepPanel of={record} title={translate(`activation.configuration.${titleOf(record)}`)}>
      {isFirst && <AboutManagementAccount />}
      {!isFirst && !record.problem && (
        <Typography>{translate('activation.configuration.resting')}</Typography>
      )}
      <AccountForm
        token={token}
        record={record}
        asked="configure"
        label={translate('activation.configuration.label')}
        help={translate('activation.configuration.help')}
        submit={translate(`activation.configuration.${isFirst ? 'submit' : 'submitAgain'}`)}
        sending={translate(`activation.configuration.${isFirst ? 'sending' : 'sendingAgain'}`)}
        pretended={translate('activation.configuration.pretended')}
      />
      {!isFirst && <AboutManagementAccount />}
    </StepPanel>
  )
}

function titleOf({ status, problem }: ActivationRecord) {
  if (status === 'pre-import-error') return 'titleAgain'
  return status === 'running-import' && problem ? 'titleStopped' : 'title'
}
