import ExploreOffIcon from '@mui/icons-material/ExploreOffOutlined'
import Button from '@mui/material/Button'
import { LinkBase, useTranslate } from 'react-admin'
import { StateMessage } from './StateMessage'

export function NotFoundPage() {
  const translate = useTranslate()
  return (
    <StateMessage
      heading="h1"
      icon={ExploreOffIcon}
      title={translate('page.notFound')}
      text={translate('page.notFoundText')}
    >
      <Button component={LinkBase} to="/" variant="contained">
        {translate('page.home')}
      </Button>
    </StateMessage>
  )
}
