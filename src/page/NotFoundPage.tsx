import Button from '@mui/material/Button'
import { LinkBase, useTranslate } from 'react-admin'
import { NotFoundMessage } from './NotFoundMessage'

export function NotFoundPage() {
  const translate = useTranslate()
  return (
    <NotFoundMessage heading="h1">
      <Button component={LinkBase} to="/" variant="contained">
        {translate('page.home')}
      </Button>
    </NotFoundMessage>
  )
}
