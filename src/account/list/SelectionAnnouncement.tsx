import { useState } from 'react'
import { useListContext, useLocaleState, useTranslate } from 'react-admin'
import { Announcement, useCounted } from '../../page'
import { useOutOfSight } from './useOutOfSight'

/** Says how many are ticked. It is there before the bar is: what appears together with what it says is not heard. */
export function SelectionAnnouncement() {
  const translate = useTranslate()
  const counted = useCounted()
  const [locale] = useLocaleState()
  const { selectedIds, isPending = false, isPlaceholderData = false } = useListContext()
  const all = selectedIds.length
  const { length: outOfSight } = useOutOfSight()
  const said = outOfSight
    ? counted('account.selection.announcedOutOfSight', outOfSight, { all: all.toLocaleString(locale) })
    : counted('account.selection.announced', all)
  const [hasTicked, setHasTicked] = useState(all > 0)
  if (all > 0 && !hasTicked) setHasTicked(true)
  const cleared = hasTicked ? translate('account.selection.cleared') : undefined
  return <Announcement isWaiting={isPending || isPlaceholderData}>{all > 0 ? said : cleared}</Announcement>
}
