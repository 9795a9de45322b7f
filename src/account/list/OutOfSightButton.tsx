import Button from '@mui/material/Button'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useTranslate } from 'react-admin'
import { useCounted } from '../../page'

interface OutOfSightButtonProps {
  readonly count: number
  readonly onPress: () => void
}

/** How many are ticked and out of sight; when pressed, which. */
export function OutOfSightButton({ count, onPress }: OutOfSightButtonProps) {
  const translate = useTranslate()
  const counted = useCounted()
  if (count === 0) return null
  return (
    <Button
      size="small"
      color="inherit"
      aria-haspopup="dialog"
      onClick={onPress}
      sx={{ color: 'text.secondary', textDecoration: 'underline' }}
    >
      {counted('account.selection.outOfSight', count)}{' '}
      <span style={visuallyHidden}>{translate('account.selection.whichOutOfSight')}</span>
    </Button>
  )
}
