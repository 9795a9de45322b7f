import LicenceIcon from '@mui/icons-material/BadgeOutlined'
import MailboxIcon from '@mui/icons-material/MailOutlined'
import PeopleIcon from '@mui/icons-material/PeopleOutlined'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { AccountForm } from './AccountForm'
import { PointList } from './PointList'
import { StepPanel, type StepProps } from './StepPanel'

/** Consent for the tenant: what is read and why, and who can allow it. */
export function GrantConsent({ token, record }: StepProps) {
  const translate = useTranslate()
  return (
    <StepPanel of={record} title={translate('activation.consent.title')}>
      <Typography>{translate('activation.consent.text')}</Typography>
      <PointList
        points={[
          [PeopleIcon, translate('activation.consent.people')],
          [LicenceIcon, translate('activation.consent.licences')],
          [MailboxIcon, translate('activation.consent.mailboxes')],
        ]}
      />
      <Typography>{translate('activation.consent.withdraw')}</Typography>
      <AccountForm
        token={token}
        record={record}
        asked="consent"
        label={translate('activation.consent.label')}
        help={translate('activation.consent.help')}
        submit={translate('activation.consent.submit')}
        sending={translate('activation.consent.sending')}
        pretended={translate('activation.consent.pretended')}
      />
    </StepPanel>
  )
}
