import ConfigurationIcon from '@mui/icons-material/AdminPanelSettingsOutlined'
import DoneIcon from '@mui/icons-material/CheckCircleOutlined'
import ImportIcon from '@mui/icons-material/CloudDownloadOutlined'
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import LinkSentIcon from '@mui/icons-material/MarkEmailReadOutlined'
import StartedIcon from '@mui/icons-material/PlayCircleOutlined'
import ConsentIcon from '@mui/icons-material/VerifiedUserOutlined'
import CircularProgress from '@mui/material/CircularProgress'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import type { OnboardingStatus } from '#lifecycle'

const looks = {
  'link-sent': { icon: LinkSentIcon, color: 'secondary' },
  'onboarding-started': { icon: StartedIcon, color: 'info' },
  'consent-granted': { icon: ConsentIcon, color: 'info' },
  'management-configuration': { icon: ConfigurationIcon, color: 'info' },
  'pre-import-error': { icon: ErrorIcon, color: 'error' },
  'running-import': { icon: ImportIcon, color: 'info' },
  'import-completed': { icon: DoneIcon, color: 'success' },
} as const satisfies Record<OnboardingStatus, object>

/** A status by its shape; one that moves by itself turns. What it means stands beside it. */
export function StatusMark({ of: account }: { readonly of: PendingRecord }) {
  const translate = useTranslate()
  const { icon: Icon, color } = looks[account.status]
  if (account.tenantAtWork) {
    return (
      <>
        <CircularProgress size={16} thickness={6} aria-hidden />
        <span style={visuallyHidden}>{translate('pending.atWork')}</span>{' '}
      </>
    )
  }
  return account.failure ? (
    <ErrorIcon color="error" sx={{ fontSize: 18 }} />
  ) : (
    <Icon color={color} sx={{ fontSize: 18 }} />
  )
}
