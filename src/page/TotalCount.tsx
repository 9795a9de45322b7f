import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Announcement } from './Announcement'
import { useCounted } from './useCounted'
import { useHasUnreadableFilter } from './useHasUnreadableFilter'
import { useTrueTotal } from './useTrueTotal'

/** How many there are, said again to a screen reader whenever that has changed. */
export function TotalCount({ message }: { readonly message: string }) {
  const translate = useTranslate()
  const counted = useCounted()
  const isUnreadable = useHasUnreadableFilter()
  const trueTotal = useTrueTotal()
  const total = isUnreadable ? undefined : trueTotal
  const count = total === undefined ? undefined : counted(message, total)
  return (
    <>
      {/* Its line is there before it is. */}
      <Typography color="textSecondary">{count ?? '\u00a0'}</Typography>
      <Announcement>{count && translate('page.found', { count })}</Announcement>
    </>
  )
}
