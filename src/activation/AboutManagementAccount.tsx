import PasswordIcon from '@mui/icons-material/PasswordOutlined'
import FactorIcon from '@mui/icons-material/PhonelinkLockOutlined'
import PolicyIcon from '@mui/icons-material/PolicyOutlined'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { PointList } from './PointList'

/** What the management account is for, and what it takes. */
export function AboutManagementAccount() {
  const translate = useTranslate()
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Typography>{translate('activation.configuration.text')}</Typography>
      <PointList
        points={[
          [FactorIcon, translate('activation.configuration.factor')],
          [PolicyIcon, translate('activation.configuration.policy')],
          [PasswordIcon, translate('activation.configuration.password')],
        ]}
      />
    </Stack>
  )
}
