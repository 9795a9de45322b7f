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
  const failure = record.problem?.reason
  const isAboutAccount = isFirst || (failure !== undefined && failure !== 'import-throttled')
  return (
    <StepPanel of={record} title={translate(`activation.configuration.${titleOf(record)}`)}>
      {isFirst && <AboutManagementAccount failure={failure} />}
      {!isFirst && !record.problem && (
        <Typography>{translate('activation.configuration.resting')}</Typography>
      )}
      <AccountForm
        token={token}
        record={record}
        asked="configure"
        label={translate('activation.configuration.label')}
        help={translate(`activation.configuration.${isAboutAccount ? 'help' : 'helpOnceMore'}`)}
        hidesKnown={!isAboutAccount}
        submit={translate(`activation.configuration.${isFirst ? 'submit' : 'submitAgain'}`)}
        sending={translate(`activation.configuration.${isFirst ? 'sending' : 'sendingAgain'}`)}
        pretended={translate('activation.configuration.pretended')}
      />
      {!isFirst && isAboutAccount && <AboutManagementAccount failure={failure} />}
    </StepPanel>
  )
}

function titleOf({ status, problem }: ActivationRecord) {
  if (status === 'pre-import-error') return 'titleAgain'
  return status === 'running-import' && problem ? 'titleStopped' : 'title'
}
