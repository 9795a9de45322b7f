import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Skeleton from '@mui/material/Skeleton'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { SavedViews } from './useSavedViews'

/** In place of views: that there are none, once that is known. */
export function NoViewsYet({ of: { reading } }: { readonly of: SavedViews }) {
  const translate = useTranslate()
  if (!reading.isDone && reading.error) {
    return (
      <Alert severity="warning" action={<Button onClick={reading.again}>{translate('page.retry')}</Button>}>
        {translate('page.failed')}
      </Alert>
    )
  }
  const none = <span>{translate('listView.saved.none')}</span>
  return (
    <Typography variant="body2" color="textSecondary" component="div" sx={{ p: 1 }}>
      {reading.isDone ? (
        none
      ) : (
        // As large as what may come.
        <Skeleton variant="rounded" role="status" aria-label={translate('page.loading')}>
          {none}
        </Skeleton>
      )}
    </Typography>
  )
}
