import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Announcement } from './Announcement'
import { useCounted } from './useCounted'
import { useHasUnreadableFilter } from './useHasUnreadableFilter'
import { useTrueTotal } from './useTrueTotal'

interface TotalCountProps {
  readonly message: string
  /** Whether the list shows anything at all. */
  readonly isAsked?: boolean
}

/** How many there are, said again to a screen reader whenever that has changed. */
export function TotalCount({ message, isAsked = true }: TotalCountProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const isUnreadable = useHasUnreadableFilter()
  const trueTotal = useTrueTotal()
  const total = isAsked && !isUnreadable ? trueTotal : undefined
  const count = total === undefined ? undefined : counted(message, total)
  return (
    <>
      {/* Its line is there before it is. */}
      <Typography color="textSecondary">{count ?? '\u00a0'}</Typography>
      <Announcement>{count && translate('page.found', { count })}</Announcement>
    </>
  )
}
