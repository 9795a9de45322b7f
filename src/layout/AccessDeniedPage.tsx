import LockIcon from '@mui/icons-material/LockOutlined'
import Button from '@mui/material/Button'
import { LinkBase, useTranslate } from 'react-admin'
import { StateMessage } from '../page'

export function AccessDeniedPage() {
  const translate = useTranslate()
  return (
    <StateMessage
      heading="h1"
      icon={LockIcon}
      title={translate('page.refused')}
      text={translate('page.refusedText')}
    >
      <Button component={LinkBase} to="/" variant="contained">
        {translate('page.home')}
      </Button>
    </StateMessage>
  )
}
