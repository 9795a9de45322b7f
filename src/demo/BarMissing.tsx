import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'

/** When the bar's code could not be fetched: the browser remembers that, so that only a reload fetches it again. */
export function BarMissing() {
  const translate = useTranslate()
  return (
    <>
      <Typography variant="body2" noWrap role="alert">
        {translate('demo.missing')}
      </Typography>
      <Button size="small" color="inherit" onClick={() => window.location.reload()}>
        {translate('demo.reload')}
      </Button>
    </>
  )
}
