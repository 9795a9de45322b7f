import PasswordIcon from '@mui/icons-material/PasswordOutlined'
import FactorIcon from '@mui/icons-material/PhonelinkLockOutlined'
import PolicyIcon from '@mui/icons-material/PolicyOutlined'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { PointList } from './PointList'

const points = [
  { is: 'factor', icon: FactorIcon, notMet: 'multi-factor-required' },
  { is: 'policy', icon: PolicyIcon, notMet: 'conditional-access' },
  { is: 'password', icon: PasswordIcon, notMet: 'wrong-credentials' },
] as const

interface AboutManagementAccountProps {
  /** Why the check did not pass: then only what was not met is told. */
  readonly failure: string | undefined
}

/** What the management account is for, and what it takes. */
export function AboutManagementAccount({ failure }: AboutManagementAccountProps) {
  const translate = useTranslate()
  const told = points.filter(({ notMet }) => failure === undefined || failure === notMet)
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Typography>{translate('activation.configuration.text')}</Typography>
      <PointList points={told.map(({ is, icon }) => [icon, translate(`activation.configuration.${is}`)])} />
    </Stack>
  )
}
