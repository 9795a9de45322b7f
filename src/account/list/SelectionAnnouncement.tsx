import { useListContext, useLocaleState } from 'react-admin'
import { Announcement, useCounted } from '../../page'
import { useOutOfSight } from './useOutOfSight'

/** Says how many are ticked. It is there before the bar is: what appears together with what it says is not heard. */
export function SelectionAnnouncement() {
  const counted = useCounted()
  const [locale] = useLocaleState()
  const { length: all } = useListContext().selectedIds
  const { length: outOfSight } = useOutOfSight()
  const said = outOfSight
    ? counted('account.selection.announcedOutOfSight', outOfSight, { all: all.toLocaleString(locale) })
    : counted('account.selection.announced', all)
  return <Announcement>{all > 0 ? said : undefined}</Announcement>
}
