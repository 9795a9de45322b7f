import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useListContext } from 'react-admin'
import { Announcement, useCounted } from '../../../page'
import { useListedFilter } from './useListedFilter'
import { useUnlisted } from './useUnlisted'

/** How many of those out of sight are not in the list as it is filtered now: ticked in another state of it, and easily forgotten. */
export function UnlistedTicks({ outOfSight }: { readonly outOfSight: readonly string[] }) {
  const counted = useCounted()
  const { resource, selectedIds, onSelect } = useListContext()
  const filter = useListedFilter()
  const unlisted = useUnlisted(resource, filter, outOfSight)
  const said = unlisted.length > 0 ? counted('account.selection.unlisted', unlisted.length) : undefined
  const untick = () => {
    const gone = new Set(unlisted)
    onSelect(selectedIds.filter(id => !gone.has(id)))
  }
  return (
    <>
      <Announcement>{said}</Announcement>
      {said && (
        <>
          <Typography color="textSecondary">{said}</Typography>
          <Button size="small" onClick={untick}>
            {counted('account.selection.outOfSightClear', unlisted.length)}
          </Button>
        </>
      )}
    </>
  )
}
